import type { Application, DraftView } from '../domain/draft.ts';
import type { FactValues } from '../domain/fact.ts';
import type { Form, FormBook } from '../domain/form.ts';
import { factsInForm } from './facts-of-forms.ts';
import { printedValue } from './printed-value.ts';

/** One value of a form as the back office gets it. */
export interface RecordedValue {
  readonly fact: string;
  /** What it is called, Japanese. */
  readonly label: string;
  readonly value: string;
  /** The same as the form has it: eras, words of options. */
  readonly text: string;
  readonly source: string;
  readonly doubt: boolean;
  readonly was: string | null;
}

/** A form with its values, to be entered elsewhere. */
export interface FormRecord {
  readonly ticket: string;
  readonly application: string;
  readonly form: string;
  readonly title: string;
  readonly values: readonly RecordedValue[];
}

/** What a record is made of. */
interface RecordParts {
  readonly book: FormBook;
  readonly form: Form;
  readonly application: Application;
  readonly draft: DraftView;
  /** What the draft says, with what follows from it. */
  readonly values: FactValues;
}

/** The values of one form in the order of its paper; what is not known is there too, empty, so that every file of a form is alike. */
export function formRecord({ book, form, application, draft, values: known }: RecordParts): FormRecord {
  const facts = new Map(book.facts.map((fact) => [fact.id, fact]));
  const values = [...new Set(factsInForm(form))].flatMap((id) => {
    const fact = facts.get(id);
    if (!fact) return [];
    const { value = '', source = '', doubt = false } = Object.hasOwn(known, id) ? (known[id] ?? {}) : {};
    const was = (Object.hasOwn(draft.facts, id) ? draft.facts[id]?.was : null) ?? null;
    return [{ fact: id, label: fact.label.ja, value, text: printedValue(fact, value), source, doubt, was }];
  });
  return { ticket: draft.ticket, application: application.id, form: form.id, title: form.paperTitle, values };
}
