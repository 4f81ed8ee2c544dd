import { useState } from 'react';
import { happen } from '../store.ts';
import type { AskedQuestion } from '../../../shared/flow/asked-now.ts';
import type { AskedGuide } from './assist-start.ts';

/** A question of one of the chosen guides. */
export interface GuideQuestionNow extends AskedQuestion {
  readonly guide: string;
  /** Of a matter that nobody else should read. */
  readonly quiet: boolean;
}

/** Which question is marked, and the ways to answer it and to mark another. */
export interface QuestionNow {
  readonly all: readonly GuideQuestionNow[];
  /** Null = there is none, or all are answered and none was marked. */
  readonly now: GuideQuestionNow | null;
  readonly mark: (question: GuideQuestionNow) => void;
  /** Marks the one before (−1) or after (1). */
  readonly step: (by: number) => void;
  readonly answer: (question: GuideQuestionNow, option: string) => void;
}

/** Marks one question; an answer goes on to the next open one, and round to the first. */
export function useQuestionNow(guides: readonly AskedGuide[]): QuestionNow {
  const [marked, setMarked] = useState<{ readonly at: Place; readonly answered: boolean } | null>(null);
  const all = guides.flatMap(({ guide, questions }) =>
    questions.map((one) => ({ ...one, guide: guide.id, quiet: guide.quiet })),
  );
  const at = marked ? all.findIndex((one) => isAt(one, marked.at)) : -1;
  const open = (from: number) => all.slice(from).find(({ answer }) => answer === null);
  const now = (at >= 0 && !marked?.answered ? all[at] : (open(at + 1) ?? open(0))) ?? null;
  const mark = (question: GuideQuestionNow): void => setMarked({ at: placeOf(question), answered: false });
  return {
    all,
    now,
    mark,
    step: (by) => {
      const from = now ? all.indexOf(now) : all.length;
      const next = all[Math.min(all.length - 1, Math.max(0, from + by))];
      if (next) mark(next);
    },
    answer: (question, option) => {
      setMarked({ at: placeOf(question), answered: true });
      const { guide } = question;
      happen({ type: 'assist', move: { kind: 'answered', guide, question: question.question.id, option } });
    },
  };
}

interface Place {
  readonly guide: string;
  readonly question: string;
}

const placeOf = ({ guide, question }: GuideQuestionNow): Place => ({ guide, question: question.id });

const isAt = (one: GuideQuestionNow, { guide, question }: Place): boolean =>
  one.guide === guide && one.question.id === question;
