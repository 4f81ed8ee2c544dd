import type { Fact, FactKind, FactValue } from '../../shared/domain/fact.ts';
import type { Form, FormBook } from '../../shared/domain/form.ts';
import { plainText } from './plain-text.ts';

/** A made-up fact: words that are asked, but for what is said. */
export function sampleFact(known: Pick<Fact, 'id'> & Partial<Fact>): Fact {
  return {
    kind: { kind: 'words', longest: 40 },
    origins: [{ kind: 'asked', when: null }],
    when: null,
    optional: false,
    label: plainText(known.id),
    question: plainText(`${known.id}?`),
    help: null,
    ...known,
  };
}

/** A choice among options that are called as their ids. */
export function sampleChoice(...options: readonly string[]): Extract<FactKind, { kind: 'choice' }> {
  return { kind: 'choice', options: options.map((id) => ({ id, text: plainText(id), help: null })) };
}

/** A made-up form with a row for each of these facts. */
export function sampleForm(id: string, facts: readonly string[], procedures: readonly string[] = []): Form {
  const rows = facts.map((fact) => ({
    lines: 1,
    cells: [{ label: fact, width: 12, content: { kind: 'fact' as const, fact } }],
  }));
  return {
    id,
    letter: 'A',
    example: true,
    title: plainText(id),
    paperTitle: id,
    addressee: '町長',
    procedures,
    proxy: false,
    sections: [{ heading: 'h', rows }],
    notes: [],
  };
}

/** These forms and facts, and no areas. */
export function sampleBook(forms: readonly Form[], facts: readonly Fact[]): FormBook {
  return { forms, facts, areas: [] };
}

/** Something the visitor said. */
export const said = (value: string, doubt = false): FactValue => ({ value, source: 'asked', doubt });
