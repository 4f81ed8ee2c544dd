import type { Form, FormBook } from '../domain/form.ts';

/** The forms that these procedures are applied for with, in the book's order. */
export function formsFor({ forms }: FormBook, procedures: readonly string[]): Form[] {
  return forms.filter((form) => form.procedures.some((id) => procedures.includes(id)));
}
