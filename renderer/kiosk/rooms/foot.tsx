import type { ReactNode } from 'react';
import { Key } from '../../ui/key.tsx';
import styles from './foot.module.css';

/** Props of a way to more of the same. */
export interface TurnProps {
  readonly words: string;
  readonly onPress: () => void;
}

/** A way to more of the same. */
export function Turn({ words, onPress }: TurnProps) {
  return (
    <Key variant="quiet" center className={styles['turn']} onPress={onPress}>
      <span>{words}</span>
    </Key>
  );
}

/** Keys side by side below a table. */
export function Foot({ children }: { readonly children: ReactNode }) {
  return <div className={styles['foot']}>{children}</div>;
}
