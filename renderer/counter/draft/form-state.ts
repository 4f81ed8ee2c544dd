import type { Application, DraftMark } from '../../../shared/domain/draft.ts';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';

/** Where a form stands, as it is said at the desk. */
export type FormState = 'drafted' | 'printed' | 'accepted' | 'sent-back';

/** The sign of each state; its word always stands beside it. */
export const formStateSigns: Readonly<
  Record<FormState, { pictogram: PictogramName; tone: 'plain' | 'good' | 'check' }>
> = {
  drafted: { pictogram: 'pencil', tone: 'plain' },
  printed: { pictogram: 'print', tone: 'plain' },
  accepted: { pictogram: 'yes', tone: 'good' },
  'sent-back': { pictogram: 'undo', tone: 'check' },
};

/** Where a form stands: a print counts until it is accepted or sent back. */
export function formState(form: Application | DraftMark): FormState {
  if (form.state !== 'drafted') return form.state;
  const printed = 'printed' in form ? form.printed : form.printedAt !== null;
  return printed ? 'printed' : 'drafted';
}
