import type { ReactNode } from 'react';
import { Key } from './key.tsx';
import { Shortcut } from './shortcut.tsx';
import styles from './picks.module.css';
import { useDialogKeys } from './use-dialog-keys.ts';

/** One way on in a dialog. */
export interface Pick {
  readonly id: string;
  /** Its keystroke, printed on it. */
  readonly stroke: string;
  readonly words: ReactNode;
  readonly rest?: ReactNode;
  /** A badge or a pictogram before the words. */
  readonly sign?: ReactNode;
  /** Chosen or not, where several can be. */
  readonly on?: boolean;
}

/** Props of the ways on. */
export interface PicksProps {
  readonly picks: readonly Pick[];
  readonly onPick: (id: string) => void;
  readonly columns?: 1 | 2;
}

/** The ways on of a dialog, each with its keystroke: one press does it. */
export function Picks({ picks, onPick, columns = 1 }: PicksProps) {
  useDialogKeys((key) => {
    const picked = picks.find((one) => one.stroke === key);
    if (picked) onPick(picked.id);
    return picked !== undefined;
  });
  return (
    <ul className={styles['picks']} data-columns={columns}>
      {picks.map(({ id, stroke, words, rest, sign, on }) => (
        <li key={id}>
          <Key
            className={styles['pick']}
            variant={on ? 'chosen' : 'normal'}
            {...(on === undefined ? {} : { on })}
            onPress={() => onPick(id)}
          >
            <Shortcut keys={stroke} />
            {sign}
            <span className={styles['words']}>
              <b>{words}</b>
              {rest && <small>{rest}</small>}
            </span>
          </Key>
        </li>
      ))}
    </ul>
  );
}
