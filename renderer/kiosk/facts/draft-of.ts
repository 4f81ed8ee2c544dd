import type { DraftRequest } from '../../../shared/domain/draft.ts';
import { stopsOfTicket, type VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { formsFor } from '../../../shared/forms/forms-for.ts';
import type { FormsWalk } from '../screen.ts';
import { sheetOf, type FormsContent } from './facts-sheet.ts';

/** What goes to the counter with the wish for a ticket: the forms of the stops that give one; null = none is left. */
export function draftOf(walk: FormsWalk, content: FormsContent, plan: VisitorPlan): DraftRequest | null {
  const here = formsFor(content.book, stopsOfTicket(plan).flat()).map(({ id }) => id);
  const forms = walk.forms.filter((form) => here.includes(form));
  if (forms.length === 0) return null;
  return { withCard: walk.card !== null, forms, values: sheetOf({ ...walk, forms }, content).values };
}
