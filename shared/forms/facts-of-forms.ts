import type { Fact } from '../domain/fact.ts';
import type { Form, FormBook } from '../domain/form.ts';
import { mentions } from '../flow/condition.ts';

/** How conditions of facts name a procedure of the visit: `procedure.moving-in` = `yes`. */
export const PROCEDURE = 'procedure.';

/** The facts a form has room for. */
export function factsInForm({ sections }: Form): string[] {
  return sections.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'fact' ? [content.fact] : []))),
  );
}

/** Facts the chosen forms have room for, and those these hang on, each once, in the book's order. */
export function factsOfForms({ forms, facts }: FormBook, chosen: readonly string[]): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const needed = new Set<string>();
  const need = (id: string): void => {
    const fact = byId.get(id);
    if (!fact || needed.has(id)) return;
    needed.add(id);
    for (const other of hangsOn(fact)) need(other);
  };
  for (const form of forms) if (chosen.includes(form.id)) factsInForm(form).forEach(need);
  return facts.filter(({ id }) => needed.has(id));
}

/** The facts that a fact's conditions and copies ask about. */
export function hangsOn({ when, origins }: Fact): string[] {
  const copied = origins.flatMap((origin) => (origin.kind === 'copy' ? [origin.fact] : []));
  const asked = [when, ...origins.map((origin) => origin.when)].flatMap(mentions).map(([fact]) => fact);
  return [...copied, ...asked].filter((id) => !id.startsWith(PROCEDURE));
}
