import { useEffect, useRef } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import { optionsOf } from '../../../shared/flow/place-in-guide.ts';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { useTexts } from '../use-texts.ts';

import styles from './questions.module.css';
import { QuestionRow } from './question-row.tsx';
import type { QuestionNow } from './use-question-now.ts';
import type { AskedGuide } from './assist-start.ts';

/** Props: what is asked in which guide, which question is marked, and the visitor's language. */
export interface QuestionsProps {
  readonly guides: readonly AskedGuide[];
  readonly question: QuestionNow;
  readonly language: Language;
}

/** Every question that is certain to be asked, on one page: digits answer the marked one, ↑ ↓ mark another. */
export function Questions({ guides, question, language }: QuestionsProps) {
  const t = useTexts();
  const { all, now, step, answer } = question;
  const list = useRef<HTMLOListElement>(null);
  const place = now && `${now.guide} ${now.question.id}`;
  useEffect(() => {
    list.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  useEffect(() => {
    // A dialog that opens would give the focus to its first key, the language; afterwards, since it takes the focus itself.
    queueMicrotask(() => list.current?.focus({ preventScroll: true }));
  }, []);
  useDialogKeys((key) => {
    const option = now ? optionsOf(now.question)[Number(key) - 1] : undefined;
    if (now && option !== undefined) answer(now, option);
    else if (key === 'ArrowUp' || key === 'ArrowDown') step(key === 'ArrowUp' ? -1 : 1);
    else return false;
    return true;
  });
  const open = guides.reduce((sum, guide) => sum + guide.open, 0);
  return (
    <>
      <ol ref={list} tabIndex={-1} className={styles['list']}>
        {all.map((one) => (
          <QuestionRow
            key={`${one.guide} ${one.question.id}`}
            asked={one}
            marked={one === now}
            language={language}
            onAnswer={(option) => answer(one, option)}
          />
        ))}
      </ol>
      <p className={styles['rest']} role="status">
        {open === 0 ? t('assist.allAnswered') : t('assist.open', { count: open })}
      </p>
    </>
  );
}
