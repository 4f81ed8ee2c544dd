import type { BasicInfo } from '../card/card-reader.ts';
import type { Fact, FactOrigin, FactValue, FactValues } from '../domain/fact.ts';
import type { FormBook } from '../domain/form.ts';
import { judge } from '../flow/condition.ts';
import { cardValue } from './card-value.ts';
import { factsOfForms, PROCEDURE } from './facts-of-forms.ts';

/** What a sheet is filled from. */
export interface SheetSource {
  readonly book: FormBook;
  /** The chosen forms, by id. */
  readonly forms: readonly string[];
  /** What the visit is for. */
  readonly procedures: readonly string[];
  /** What was read; null = no card. */
  readonly card: BasicInfo | null;
  /** What the visitor or staff said, by fact; it goes before card and rule. */
  readonly said: FactValues;
  /** ISO date. */
  readonly today: string;
}

/** All facts of the chosen forms in this visit, each once however many forms want it. */
export interface Sheet {
  /** In the order of the book: that of the questions. */
  readonly facts: readonly Fact[];
  readonly values: FactValues;
  /** What the visitor must still say, in order; more may follow from the answers. */
  readonly open: readonly Fact[];
}

/**
 * Fills the facts of the chosen forms: what was said, then what the card, another fact or a rule gives. What hangs on an
 * open fact waits for it, so nobody is asked what an answer to come makes needless. What was said and no longer belongs to
 * the visit does not count and is not lost.
 */
export function fillSheet(source: SheetSource): Sheet {
  const known = new Map<string, Known>();
  const facts: Fact[] = [];
  for (const fact of factsOfForms(source.book, source.forms)) {
    const belongs = judge(fact.when, (id) => answerTo(id, source, known));
    if (belongs === true) facts.push(fact);
    known.set(fact.id, belongs === true ? found(fact, source, known) : { kind: belongs === false ? 'none' : 'waits' });
  }
  const values = [...known].flatMap(([id, one]) => (one.kind === 'value' ? [[id, one.value] as const] : []));
  const open = facts.filter(({ id }) => known.get(id)?.kind === 'open');
  return { facts, values: Object.fromEntries(values), open };
}

/** What is known of a fact: a value, to be asked, none on this machine, or it hangs on something open. */
type Known = { readonly kind: 'value'; readonly value: FactValue } | { readonly kind: 'open' | 'none' | 'waits' };

function answerTo(
  id: string,
  { procedures }: SheetSource,
  known: ReadonlyMap<string, Known>,
): string | null | undefined {
  if (id.startsWith(PROCEDURE)) return procedures.includes(id.slice(PROCEDURE.length)) ? 'yes' : null;
  const one = known.get(id);
  if (one?.kind === 'value') return one.value.value;
  return one === undefined || one.kind === 'none' ? null : undefined;
}

function found(fact: Fact, source: SheetSource, known: ReadonlyMap<string, Known>): Known {
  const origin = originOf(fact, source, known);
  if (origin === 'waits') return { kind: 'waits' };
  if (origin === null || origin.kind === 'never') return { kind: 'none' };
  const said = Object.hasOwn(source.said, fact.id) ? source.said[fact.id] : undefined;
  if (said !== undefined) return { kind: 'value', value: said };
  switch (origin.kind) {
    case 'card':
      return source.card
        ? { kind: 'value', value: { value: cardValue(source.card, origin.item), source: 'card', doubt: false } }
        : { kind: fact.question ? 'open' : 'none' };
    case 'copy':
      return copied(known.get(origin.fact));
    case 'today':
      return derived(source.today);
    case 'fixed':
      return derived(origin.value);
    default:
      return { kind: origin.kind === 'asked' ? 'open' : 'none' };
  }
}

/** What another fact says; while that is asked nobody is asked for this one. */
function copied(from: Known | undefined): Known {
  if (!from) return { kind: 'none' };
  return from.kind === 'open' ? { kind: 'waits' } : from;
}

const derived = (value: string): Known => ({ kind: 'value', value: { value, source: 'derived', doubt: false } });

/**
 * The first origin that holds; one that hangs on something open is waited for. Without a card what stands behind the card's
 * counts, else the question.
 */
function originOf(
  { origins }: Fact,
  source: SheetSource,
  known: ReadonlyMap<string, Known>,
): FactOrigin | 'waits' | null {
  let last: FactOrigin | null = null;
  for (const origin of origins) {
    const holds = judge(origin.when, (id) => answerTo(id, source, known));
    if (holds === undefined) return 'waits';
    if (holds && (origin.kind !== 'card' || source.card)) return origin;
    if (holds) last = origin;
  }
  return last;
}
