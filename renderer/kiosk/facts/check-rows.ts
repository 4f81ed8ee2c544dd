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

/** Half a line of the page: a row takes one beside another or opens a line, a heading takes one, a wide row a whole line. */
const LINE = 2;

/** A page that is being filled: how much of it is taken, and whether the last row has room beside it. */
interface Filling {
  readonly items: readonly CheckItem[];
  readonly taken: number;
  readonly open: boolean;
  readonly form: Form | null;
}

/** Rows in pages of so many half lines; what they are for stands above them on each page, and wide rows come last there. */
export function checkPages(
  rows: readonly CheckRow[],
  halves: number,
  isWide: (row: CheckRow) => boolean,
): CheckItem[][] {
  const pages: Filling[] = [];
  for (const row of wideLast(rows, isWide)) {
    const last = pages.at(-1);
    const onLast = last && withRow(last, row, isWide(row));
    if (onLast && onLast.taken <= halves) pages[pages.length - 1] = onLast;
    else pages.push(withRow(null, row, isWide(row)));
  }
  return pages.map(({ items }) => [...items]);
}

function withRow(page: Filling | null, row: CheckRow, wide: boolean): Filling {
  const { form } = row;
  const same = page !== null && page.form === form;
  const besides = same && page.open && !wide;
  const items: readonly CheckItem[] = [
    ...(page?.items ?? []),
    ...(same ? [] : [{ kind: 'heading' as const, form }]),
    { kind: 'row', row, wide },
  ];
  const taken = (page?.taken ?? 0) + (besides ? 0 : LINE) + (same ? 0 : 1);
  return { items, taken, open: !wide && !besides, form };
}

function wideLast(rows: readonly CheckRow[], isWide: (row: CheckRow) => boolean): CheckRow[] {
  const forms = [...new Set(rows.map(({ form }) => form))];
  return forms.flatMap((form) => {
    const own = rows.filter((row) => row.form === form);
    return [...own.filter((row) => !isWide(row)), ...own.filter(isWide)];
  });
}
