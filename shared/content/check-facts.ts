import type { Fact, FactKind, FactOrigin, HoldItem } from '../domain/fact.ts';
import type { Condition } from '../domain/guide.ts';
import { mentions } from '../flow/condition.ts';
import { PROCEDURE } from '../forms/facts-of-forms.ts';
import { repeats, type ContentFault } from './content-fault.ts';
import { FACTS, type PlacedFact } from './read-facts.ts';

/** A 個人番号 by any of its names. */
const MY_NUMBER = /個人番号|マイナンバー(?!カード)|my-?number(?!-?card)/i;

/** What is known beside the facts themselves. */
interface KnownToFacts {
  /** Null = their file is not to be had. */
  readonly procedures: readonly string[] | null;
  /** False = some facts could not be read: nothing can be said to be missing. */
  readonly whole: boolean;
}

/** Facts by themselves and among each other. */
export function checkFacts(facts: readonly PlacedFact[], { procedures, whole }: KnownToFacts): ContentFault[] {
  const ids = facts.map(({ fact }) => fact.id);
  const faults = facts.flatMap(({ path, fact }, at) => {
    const earlier = facts.slice(0, at).map((one) => one.fact);
    const conditions: [string, Condition | null][] = [
      ['when', fact.when],
      ...fact.origins.map(({ when }, nth): [string, Condition | null] => [`origins.${nth}.when`, when]),
    ];
    const reasons: Reason[] = [
      ...conditions.flatMap(([place, condition]) =>
        conditionFaults(condition, { earlier, ids, whole, procedures }).map((reason): Reason => [place, reason]),
      ),
      ...ownFaults(fact),
      ...fact.origins.flatMap((origin, nth) =>
        originFaults(fact, origin, { earlier, ids, whole }).map((reason): Reason => [`origins.${nth}`, reason]),
      ),
    ];
    return reasons.map(([place, reason]) => ({ file: FACTS, path: `${path}.${place}`, reason }));
  });
  return [...repeats(FACTS, 'id', ids), ...faults];
}

/** A place within a fact, and what is wrong there. */
type Reason = readonly [place: string, reason: string];

interface Among {
  readonly earlier: readonly Fact[];
  readonly ids: readonly string[];
  readonly whole: boolean;
}

function notBefore(id: string, { ids, whole }: Among): string[] {
  if (ids.includes(id)) return [`"${id}" comes later`];
  return whole ? [`no fact "${id}"`] : [];
}

function conditionFaults(
  condition: Condition | null,
  { procedures, ...among }: Among & Pick<KnownToFacts, 'procedures'>,
): string[] {
  return mentions(condition).flatMap(([id, option]) => {
    if (id.startsWith(PROCEDURE)) return procedureFaults(id.slice(PROCEDURE.length), option, procedures);
    const asked = among.earlier.find((one) => one.id === id);
    if (!asked) return notBefore(id, among);
    const options = optionsOf(asked.kind);
    if (options === null) return [`"${id}" has no options to ask about`];
    return options.includes(option) ? [] : [`"${id}" has no option "${option}"`];
  });
}

function procedureFaults(id: string, option: string, procedures: readonly string[] | null): string[] {
  return [
    ...(procedures === null || procedures.includes(id) ? [] : [`no procedure "${id}"`]),
    ...(option === 'yes' ? [] : ['what a visit is for is asked with "yes"']),
  ];
}

function ownFaults(fact: Fact): Reason[] {
  const { id, kind } = fact;
  return [
    ...(id.includes('{') ? [['id', 'a number of a person, but no people'] as const] : []),
    ...repeats(FACTS, '', optionsOf(kind) ?? []).map(({ reason }): Reason => ['kind.options', reason]),
    ...rangeFaults(kind).map((reason): Reason => ['kind', reason]),
    ...askedFaults(fact),
    ...myNumberFaults(fact),
  ];
}

/** What the card gives is asked where there is no card, unless something else stands behind it. */
function askedFaults({ origins, question }: Fact): Reason[] {
  const card = origins.findIndex(({ kind }) => kind === 'card');
  const behind = origins.slice(card + 1).some(({ when }) => when === null);
  const asked = origins.some(({ kind }) => kind === 'asked') || (card !== -1 && !behind);
  if (asked === (question !== null)) return [];
  return [['question', asked ? 'is asked, also without a card: it needs a question' : 'is never asked: no question']];
}

function myNumberFaults({ id, label, origins }: Fact): Reason[] {
  if (!MY_NUMBER.test(id) && !MY_NUMBER.test(label.ja)) return [];
  const [first, ...others] = origins;
  if (others.length === 0 && first?.kind === 'never' && first.when === null) return [];
  return [['origins', 'a 個人番号 is never on this machine: its only origin is "never"']];
}

function rangeFaults(kind: FactKind): string[] {
  switch (kind.kind) {
    case 'digits':
      return kind.shortest <= kind.longest ? [] : ['the shortest is longer than the longest'];
    case 'number':
      return kind.least <= kind.most ? [] : ['the least is more than the most'];
    case 'several':
      return kind.least <= kind.options.length ? [] : ['wants more options than there are'];
    default:
      return [];
  }
}

function originFaults(fact: Fact, origin: FactOrigin, among: Among): string[] {
  const { kind } = fact;
  switch (origin.kind) {
    case 'copy':
      return copyFaults(kind, origin.fact, among);
    case 'today':
      return kind.kind === 'date' ? [] : ['today is a date, this is none'];
    case 'fixed':
      return optionsOf(kind)?.includes(origin.value) === false ? [`no option "${origin.value}"`] : [];
    case 'card':
      return fitsCard(kind, origin.item) ? [] : [`the card's ${origin.item} does not fit this kind`];
    case 'hold':
      return kind.kind === kindOfHold[origin.item] ? [] : [`the ${origin.item} of a held room does not fit this kind`];
    default:
      return [];
  }
}

/** Facts are filled in their order, so nothing can be copied in a circle. */
function copyFaults(kind: FactKind, id: string, among: Among): string[] {
  const from = among.earlier.find((one) => one.id === id);
  if (!from) return notBefore(id, among);
  return from.kind.kind === kind.kind ? [] : [`"${id}" is of another kind`];
}

function fitsCard(kind: FactKind, item: Extract<FactOrigin, { kind: 'card' }>['item']): boolean {
  if (item === 'name') return kind.kind === 'words';
  if (item === 'address') return kind.kind === 'address';
  if (item === 'birthDate') return kind.kind === 'date';
  return ['male', 'female', 'not-said'].every((id) => optionsOf(kind)?.includes(id));
}

/** What a held room says, as a kind of fact. */
const kindOfHold: Readonly<Record<HoldItem, FactKind['kind']>> = {
  place: 'words',
  date: 'date',
  slots: 'words',
  purpose: 'choice',
  people: 'number',
};

function optionsOf(kind: FactKind): string[] | null {
  return kind.kind === 'choice' || kind.kind === 'several' ? kind.options.map(({ id }) => id) : null;
}
