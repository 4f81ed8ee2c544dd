import type { Application } from '../../../shared/domain/draft.ts';
import type { Form, FormBook } from '../../../shared/domain/form.ts';
import type { Stop } from '../../../shared/domain/visit.ts';

/** A drafted form with its application. */
export interface DraftedForm {
  readonly form: Form;
  readonly application: Application;
  /** Belongs to what is done at this stop. */
  readonly here: boolean;
}

/** The forms of a draft, those of this stop first. */
export function formOrder(
  { forms }: FormBook,
  applications: readonly Application[],
  stop: Pick<Stop, 'errand' | 'also'>,
): DraftedForm[] {
  const errands = [stop.errand, ...stop.also];
  const drafted = applications.flatMap((application): DraftedForm[] => {
    const form = forms.find(({ id }) => id === application.form);
    return form ? [{ form, application, here: form.procedures.some((one) => errands.includes(one)) }] : [];
  });
  return [...drafted.filter(({ here }) => here), ...drafted.filter(({ here }) => !here)];
}
