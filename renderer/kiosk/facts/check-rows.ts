import type { Fact, FactValue } from '../../../shared/domain/fact.ts';
import type { Form } from '../../../shared/domain/form.ts';
import { factsInForm } from '../../../shared/forms/facts-of-forms.ts';
import type { FormsWalk } from '../screen.ts';
import { sheetOf, type FormsContent } from './facts-sheet.ts';

/** A value to be looked at once more. */
export interface CheckRow {
  readonly fact: Fact;
  readonly value: FactValue;
  /** What it is for: the visitor (null), or the first form that has it. */
  readonly form: Form | null;
}

/** Facts about who stands there; most forms have them. */
const VISITOR = 'applicant.';

/** What the card gave and the visitor said, each once, by what it is for. What a rule filled in stands on the paper alone. */
export function checkRows(walk: FormsWalk, content: FormsContent): CheckRow[] {
  const { facts, values } = sheetOf(walk, content);
  const forms = content.book.forms.filter(({ id }) => walk.forms.includes(id));
  const rows = facts.flatMap((fact) => {
    const value = values[fact.id];
    return value && value.source !== 'derived' ? [{ fact, value, form: formOf(fact, forms) }] : [];
  });
  return [null, ...forms].flatMap((form) => rows.filter((row) => row.form === form));
}

function formOf({ id }: Fact, forms: readonly Form[]): Form | null {
  return id.startsWith(VISITOR) ? null : (forms.find((form) => factsInForm(form).includes(id)) ?? null);
}

/** What one page shows: rows, with a heading where they are for something else than the ones before. */
export type CheckItem =
  | { readonly kind: 'heading'; readonly form: Form | null }
  | { readonly kind: 'row'; readonly row: CheckRow; readonly wide: boolean };

/** Rows in pages of so many places; a wide row has two, and so has a heading. */
export function checkPages(
  rows: readonly CheckRow[],
  places: number,
  isWide: (row: CheckRow) => boolean,
): CheckItem[][] {
  const pages: CheckItem[][] = [];
  let taken = places;
  let heading: Form | null | undefined;
  for (const row of rows) {
    const wide = isWide(row);
    const needs = (wide ? 2 : 1) + (row.form === heading ? 0 : 1);
    if (taken + needs > places) {
      pages.push([]);
      taken = 0;
      heading = undefined;
    }
    const page = pages.at(-1);
    if (row.form !== heading) page?.push({ kind: 'heading', form: row.form });
    page?.push({ kind: 'row', row, wide });
    taken += (wide ? 2 : 1) + (row.form === heading ? 0 : 1);
    heading = row.form;
  }
  return pages;
}
