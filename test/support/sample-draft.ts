import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { FormBook } from '../../shared/domain/form.ts';
import { formsFor } from '../../shared/forms/forms-for.ts';
import { answerQuestions, moversCard } from './answer-questions.ts';

/** What a kiosk hands in for a made-up visitor with a card, who doubts how their name is written there. */
export function sampleDraft(book: FormBook, procedures: readonly string[]): DraftRequest {
  const spoken = book.facts.filter(({ kind }) => kind.kind === 'kana' || kind.kind === 'words');
  const answers = Object.fromEntries(spoken.map(({ id }) => [id, 'ミホン　ハナコ']));
  const { sheet } = answerQuestions(book, procedures, { card: moversCard, pick: 'first', answers });
  const values = Object.entries(sheet.values)
    .filter(([, { source }]) => source !== 'derived')
    .map(([id, value]) => [id, id === 'applicant.name' ? { ...value, doubt: true } : value] as const);
  return {
    withCard: true,
    forms: formsFor(book, procedures).map(({ id }) => id),
    values: Object.fromEntries(values),
  };
}
