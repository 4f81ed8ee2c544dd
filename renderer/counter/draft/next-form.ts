import type { DraftedForm } from './form-order.ts';

/** The form after this one; after the last the first again. */
export function nextForm(forms: readonly DraftedForm[], current: DraftedForm): string {
  const at = forms.findIndex(({ form }) => form.id === current.form.id);
  return (forms[(at + 1) % forms.length] ?? current).form.id;
}
