import type { FactValues } from '../../shared/domain/fact.ts';
import { fillSheet } from '../../shared/forms/fill-sheet.ts';
import type { StoredDraft } from '../ports/drafts.ts';
import type { Deps } from './command.ts';

/** What is kept of a draft, with what follows from it today (ISO date). */
export function draftValues({ content }: Pick<Deps, 'content'>, draft: StoredDraft, today: string): FactValues {
  const { book } = content().guidance;
  const { applications, procedures, facts: said } = draft;
  const forms = applications.map(({ form }) => form);
  return fillSheet({ book, forms, procedures, card: null, said, today }).values;
}
