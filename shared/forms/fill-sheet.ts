import type { BasicInfo } from '../card/card-reader.ts';
import type { Fact, FactOrigin, FactValue, FactValues, ValueSource } from '../domain/fact.ts';
import type { FormBook } from '../domain/form.ts';
import { judge, type AnswerTo } from '../flow/condition.ts';
import { cardValue } from './card-value.ts';
import { factsInForm, factsOfForms, PROCEDURE } from './facts-of-forms.ts';
import { wantedFacts } from './wanted-facts.ts';

/** What a sheet is filled from. */
export interface SheetSource {
  readonly book: FormBook;
  /** The chosen forms, by id. */
  readonly forms: readonly string[];
  /** What the visit is for. */
  readonly procedures: readonly string[];
  /** What was read; null = no card. */
  readonly card: BasicInfo | null;
  /**
   * What the visitor or staff said, by fact: the visitor's goes before the card, that of staff before everything. What a room
   * that is held says (`hold-facts.ts`) is among them, as derived.
   */
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
 * the visit, or that a rule says by now, does not count and is not lost.
 */
export function fillSheet(source: SheetSource): Sheet {
  const { book, forms } = source;
  const filling: Filling = { source, known: new Map<string, Known>() };
  const answerTo = answers(filling);
  const candidates = factsOfForms(book, forms);
  for (const fact of candidates) filling.known.set(fact.id, knownOf(fact, filling));
  const onForms = book.forms.filter(({ id }) => forms.includes(id)).flatMap(factsInForm);
  const wanted = wantedFacts(candidates, onForms, { answerTo, counts: (id, origin) => counts(id, origin, source) });
  const facts = candidates.filter(({ id, when }) => wanted.has(id) && judge(when, answerTo) === true);
  const values = facts.flatMap(({ id }) => {
    const one = filling.known.get(id);
    return one?.kind === 'value' ? [[id, one.value] as const] : [];
  });
  const open = facts.filter(({ id }) => filling.known.get(id)?.kind === 'open');
  return { facts, values: Object.fromEntries(values), open };
}

/** What is known of a fact: a value, to be asked, none on this machine, or it hangs on something open. */
type Known = { readonly kind: 'value'; readonly value: FactValue } | { readonly kind: 'open' | 'none' | 'waits' };

/** A sheet being filled: facts come in the book's order, and hang on earlier ones only. */
interface Filling {
  readonly source: SheetSource;
  readonly known: Map<string, Known>;
}

function answers({ source: { procedures }, known }: Filling): AnswerTo {
  return (id) => {
    if (id.startsWith(PROCEDURE)) return procedures.includes(id.slice(PROCEDURE.length)) ? 'yes' : null;
    const one = known.get(id);
    if (one?.kind === 'value') return one.value.value.split(' ');
    return one === undefined || one.kind === 'none' ? null : undefined;
  };
}

function knownOf(fact: Fact, filling: Filling): Known {
  const belongs = judge(fact.when, answers(filling));
  if (belongs !== true) return { kind: belongs === false ? 'none' : 'waits' };
  const origin = originOf(fact, filling);
  const value = saidOf(fact, filling.source, origin);
  if (value) return { kind: 'value', value };
  if (origin === 'waits') return { kind: 'waits' };
  return origin === null ? { kind: 'none' } : given(fact, origin, filling);
}

/**
 * What was said, if it counts: the word of staff always does, the visitor's where it was asked for. An answer to what a rule
 * says by now was given before another answer changed.
 */
function saidOf(
  { id, origins }: Fact,
  { said }: SheetSource,
  origin: FactOrigin | 'waits' | null,
): FactValue | undefined {
  const value = Object.hasOwn(said, id) ? said[id] : undefined;
  if (!value || origins.some(({ kind }) => kind === 'never')) return undefined;
  if (value.source === 'staff') return value;
  if (origin === null || origin === 'waits') return undefined;
  if (origin.kind === 'hold') return value;
  return (origin.kind === 'asked' || origin.kind === 'card') && value.source !== 'derived' ? value : undefined;
}

/** What nobody has to say, or that it is to be asked. */
function given({ question }: Fact, origin: FactOrigin, { source: { card, today }, known }: Filling): Known {
  switch (origin.kind) {
    case 'card':
      return card ? valueFrom('card', cardValue(card, origin.item)) : { kind: question ? 'open' : 'none' };
    case 'copy':
      return copied(known.get(origin.fact));
    case 'today':
      return valueFrom('derived', today);
    case 'fixed':
      return valueFrom('derived', origin.value);
    default:
      return { kind: origin.kind === 'asked' ? 'open' : 'none' };
  }
}

/** What another fact says; while that is asked nobody is asked for this one. */
function copied(from: Known | undefined): Known {
  if (!from) return { kind: 'none' };
  if (from.kind !== 'value') return from.kind === 'open' ? { kind: 'waits' } : from;
  return { kind: 'value', value: { ...from.value, source: 'derived' } };
}

/**
 * Whether an origin is there at all in this visit. Once it was handed in, what the card said is among what was said; what a
 * held room says always is.
 */
function counts(id: string, { kind }: FactOrigin, { card, said }: SheetSource): boolean {
  const source = Object.hasOwn(said, id) ? said[id]?.source : undefined;
  if (kind === 'card') return card !== null || source === 'card';
  return kind !== 'hold' || source === 'derived';
}

const valueFrom = (source: ValueSource, value: string): Known => ({
  kind: 'value',
  value: { value, source, doubt: false },
});

/**
 * The first origin that holds; one that hangs on something open is waited for. Without a card what stands behind the card's
 * counts, else the question.
 */
function originOf({ id, origins }: Fact, filling: Filling): FactOrigin | 'waits' | null {
  let last: FactOrigin | null = null;
  for (const origin of origins) {
    const holds = judge(origin.when, answers(filling));
    if (holds === undefined) return 'waits';
    if (holds && counts(id, origin, filling.source)) return origin;
    if (holds && origin.kind !== 'hold') last = origin;
  }
  return last;
}
