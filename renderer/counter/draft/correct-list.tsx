import { useEffect, useRef } from 'react';
import { localWords } from '../../i18n/local-words.ts';
import { Key } from '../../ui/key.tsx';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import styles from './correct.module.css';
import type { DraftRow } from './draft-rows.ts';
import { useValueWords } from './use-value-words.ts';

/** Props: the lines, which one is being written, and how to go to another. */
export interface CorrectListProps {
  readonly rows: readonly DraftRow[];
  readonly at: string;
  readonly onChoose: (fact: string) => void;
}

/** The lines of a form to go to, with what stands in them. */
export function CorrectList({ rows, at, onChoose }: CorrectListProps) {
  const t = useTexts();
  const { language } = useDesk();
  const words = useValueWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ul ref={list} className={styles['picks']} aria-label={t('draft.edit.lines')}>
      {rows.map(({ fact, value, check }) => (
        <li key={fact.id}>
          <Key
            className={styles['pick']}
            variant={fact.id === at ? 'chosen' : 'normal'}
            current={fact.id === at}
            onPress={() => onChoose(fact.id)}
          >
            <span>{localWords(fact.label, language)}</span>
            <b>{value === null || value.value === '' ? t('draft.blank') : words(fact, value.value)}</b>
            {check && <em>{t(`draft.check.${check}`)}</em>}
          </Key>
        </li>
      ))}
    </ul>
  );
}
