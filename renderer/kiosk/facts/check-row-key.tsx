import { Key } from '../../ui/key.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import type { CheckRow } from './check-rows.ts';
import styles from './check.module.css';
import { valueWords } from './value-words.ts';

/** Props of a row. */
export interface CheckRowKeyProps {
  readonly row: CheckRow;
  readonly wide: boolean;
}

/** A value with where it came from, to be changed; what nobody is asked is read only. */
export function CheckRowKey({ row: { fact, value }, wide }: CheckRowKeyProps) {
  const texts = useTexts();
  const { t, say } = texts;
  const words = (
    <span className={styles['words']}>
      <span className={styles['label']}>
        <span>{say(fact.label)}</span>
        <span>{t(value.source === 'card' ? 'facts:source.card' : 'facts:source.asked')}</span>
      </span>
      <b className={styles['value']}>{valueWords(fact, value.value, texts)}</b>
      {value.doubt && <span className={styles['mark']}>{t('facts:check.doubt')}</span>}
    </span>
  );
  const look = { className: styles['row'], 'data-wide': wide || undefined };
  if (fact.question === null) return <p {...look}>{words}</p>;
  return (
    <div data-wide={wide || undefined} className={styles['cell']}>
      <Key className={styles['key']} onPress={() => happen({ type: 'fact changing', fact: fact.id })}>
        {words}
      </Key>
    </div>
  );
}
