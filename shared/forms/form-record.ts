import type { Application, DraftView } from '../domain/draft.ts';
import type { Fact } from '../domain/fact.ts';
import type { Form, FormBook } from '../domain/form.ts';
import { factsInForm } from './facts-of-forms.ts';

/** One value of a form as the back office gets it. */
export interface RecordedValue {
  readonly fact: string;
  /** What it is called, Japanese. */
  readonly label: string;
  readonly value: string;
  /** The same as it is read: the words of the chosen options. */
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
}

/** The values of one form in the order of its paper; what is not known is there too, empty, so that every file of a form is alike. */
export function formRecord({ book, form, application, draft }: RecordParts): FormRecord {
  const facts = new Map(book.facts.map((fact) => [fact.id, fact]));
  const values = [...new Set(factsInForm(form))].flatMap((id) => {
    const fact = facts.get(id);
    if (!fact) return [];
    const known = Object.hasOwn(draft.facts, id) ? draft.facts[id] : undefined;
    const { value = '', source = '', doubt = false, was = null } = known ?? {};
    return [{ fact: id, label: fact.label.ja, value, text: read(fact, value), source, doubt, was }];
  });
  return { ticket: draft.ticket, application: application.id, form: form.id, title: form.paperTitle, values };
}

function read({ kind }: Fact, value: string): string {
  if (kind.kind !== 'choice' && kind.kind !== 'several') return value;
  const chosen = value.split(' ');
  return kind.options.flatMap(({ id, text }) => (chosen.includes(id) ? [text.ja] : [])).join('、');
}
