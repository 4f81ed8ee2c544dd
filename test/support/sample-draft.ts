import { randomUUID } from 'node:crypto';
import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { FormBook } from '../../shared/domain/form.ts';
import { formsFor } from '../../shared/forms/forms-for.ts';
import { answerQuestions, moversCard } from './answer-questions.ts';
import type { TestClient } from './client.ts';
import type { TestHub } from './hub.ts';

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

/** Takes a number for these stops with all their forms filled in; answers the ticket. */
export async function takeDrafted(
  { hub }: TestHub,
  kiosk: TestClient,
  stops: readonly (readonly string[])[],
): Promise<string> {
  const { withCard, forms, values } = sampleDraft(hub.deps.content().guidance.book, stops.flat());
  const { ticket } = await kiosk.call.kiosk.issue({
    ...{ requestId: randomUUID(), language: 'ja', stops: stops.map((errands) => [...errands]) },
    draft: { withCard, forms: [...forms], values: { ...values } },
  });
  return ticket;
}
