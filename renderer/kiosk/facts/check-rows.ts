import type { Fact, FactValue } from '../../../shared/domain/fact.ts';
import type { Form, FormBook } from '../../../shared/domain/form.ts';
import { factsInForm, factsOfForms } from '../../../shared/forms/facts-of-forms.ts';
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
    return value && value.source !== 'derived' ? [{ fact, value, form: formOf(fact, forms, content.book) }] : [];
  });
  return [null, ...forms].flatMap((form) => rows.filter((row) => row.form === form));
}

/** Where it stands, else what it is copied into. */
function formOf({ id }: Fact, forms: readonly Form[], book: FormBook): Form | null {
  if (id.startsWith(VISITOR)) return null;
  const hangsOn = (form: Form) => factsOfForms(book, [form.id]).some((one) => one.id === id);
  return forms.find((form) => factsInForm(form).includes(id)) ?? forms.find(hangsOn) ?? null;
}

/** What one page shows: rows, with a heading where they are for something else than the ones before. */
export type CheckItem =
  | { readonly kind: 'heading'; readonly form: Form | null }
  | { readonly kind: 'row'; readonly row: CheckRow; readonly wide: boolean };

/** Rows in pages of so many places. What it is for has a heading and one place; wide rows come last there and have two. */
export function checkPages(
  rows: readonly CheckRow[],
  places: number,
  isWide: (row: CheckRow) => boolean,
): CheckItem[][] {
  const pages: CheckItem[][] = [];
  let taken = places;
  let heading: Form | null | undefined;
  for (const row of wideLast(rows, isWide)) {
    const wide = isWide(row);
    const needs = (wide ? 2 : 1) + (row.form === heading ? 0 : 1);
    const turns = taken + needs > places;
    const begins = turns || row.form !== heading;
    if (turns) pages.push([]);
    if (begins) pages.at(-1)?.push({ kind: 'heading', form: row.form });
    pages.at(-1)?.push({ kind: 'row', row, wide });
    taken = (turns ? 0 : taken) + (wide ? 2 : 1) + (begins ? 1 : 0);
    heading = row.form;
  }
  return pages;
}

function wideLast(rows: readonly CheckRow[], isWide: (row: CheckRow) => boolean): CheckRow[] {
  const forms = [...new Set(rows.map(({ form }) => form))];
  return forms.flatMap((form) => {
    const own = rows.filter((row) => row.form === form);
    return [...own.filter((row) => !isWide(row)), ...own.filter(isWide)];
  });
}
