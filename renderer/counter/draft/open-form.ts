import type { FormBook } from '../../../shared/domain/form.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import type { OpenDraft } from './draft-at-desk.ts';
import { formOrder, type DraftedForm } from './form-order.ts';

/** The forms of an open draft, and the one that is looked at. */
export interface OpenForms {
  readonly forms: readonly DraftedForm[];
  readonly current: DraftedForm;
}

/** Which form lies open at a stop; null = the draft has none that the town's content knows. */
export function openForm(book: FormBook, draft: OpenDraft, stop: Pick<Stop, 'errand' | 'also'>): OpenForms | null {
  const forms = formOrder(book, draft.view.applications, stop);
  const current = forms.find(({ form }) => form.id === draft.form) ?? forms[0];
  return current ? { forms, current } : null;
}
