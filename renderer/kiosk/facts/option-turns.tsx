import { Key } from '../../ui/key.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './answer-keys.module.css';
import type { AddressEntry, Entry } from './entry.ts';
import { enter } from './give-answer.ts';

/** Props of the keys. */
export interface OptionTurnsProps {
  readonly entry: AddressEntry | Extract<Entry, { readonly kind: 'options' }>;
  readonly size: number;
  readonly of: number;
}

/** Other pages of the same answers. */
export function OptionTurns({ entry, size, of }: OptionTurnsProps) {
  const { t } = useTexts();
  const turn = (from: number, words: string) => (
    <Key variant="quiet" center className={styles['turn']} onPress={() => enter({ ...entry, from })}>
      {words}
    </Key>
  );
  if (of <= size) return null;
  return (
    <div className={styles['foot']}>
      {entry.from > 0 && turn(Math.max(0, entry.from - size), t('facts:turn.earlier'))}
      {entry.from + size < of && turn(entry.from + size, t('facts:turn.later'))}
    </div>
  );
}
