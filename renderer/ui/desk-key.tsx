import type { ReactNode } from 'react';
import styles from './desk-key.module.css';
import { Key, type KeyProps } from './key.tsx';
import { Pictogram } from './pictogram.tsx';
import type { PictogramName } from './pictogram-shapes.tsx';
import { Shortcut } from './shortcut.tsx';

/** Props of a key at a desk. */
export interface DeskKeyProps extends Pick<
  KeyProps,
  'onPress' | 'variant' | 'busy' | 'label' | 'submit' | 'lang' | 'current'
> {
  readonly pictogram?: PictogramName;
  readonly children: ReactNode;
  /** The keystroke that does the same. */
  readonly shortcut?: string;
  readonly className?: string | undefined;
}

/** A key as staff use it: symbol, word and keystroke on one line, 48 px high. */
export function DeskKey({ pictogram, children, shortcut, className, ...rest }: DeskKeyProps) {
  return (
    <Key {...rest} center className={[styles['key'], className].filter(Boolean).join(' ')}>
      {pictogram && <Pictogram name={pictogram} className={styles['pictogram']} />}
      <span>{children}</span>
      {shortcut && <Shortcut keys={shortcut} />}
    </Key>
  );
}
