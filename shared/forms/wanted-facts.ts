import type { Fact, FactOrigin } from '../domain/fact.ts';
import type { Condition } from '../domain/guide.ts';
import { judge, mentions, type AnswerTo } from '../flow/condition.ts';
import { PROCEDURE } from './facts-of-forms.ts';

/** What is known while it is found out which facts are wanted. */
interface KnownSoFar {
  readonly answerTo: AnswerTo;
  /** Whether an origin is there at all in this visit: a card, a room that is held. */
  readonly counts: (fact: string, origin: FactOrigin) => boolean;
}

/**
 * Of all facts that forms may hang on those that this visit is about: what the forms have room for, what decides whether that
 * belongs to the visit, and what it is copied from. What the purpose of the visit decides alone asks for nothing else, and an
 * origin that does not come to its turn neither: nobody is asked for more than is needed.
 */
export function wantedFacts(
  facts: readonly Fact[],
  onForms: readonly string[],
  known: KnownSoFar,
): ReadonlySet<string> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const wanted = new Set<string>();
  const want = (id: string): void => {
    const fact = byId.get(id);
    if (!fact || wanted.has(id)) return;
    wanted.add(id);
    for (const other of needs(fact, known)) want(other);
  };
  onForms.forEach(want);
  return wanted;
}

/** Facts that one hangs on just now. */
function needs({ id, when, origins }: Fact, { answerTo, counts }: KnownSoFar): string[] {
  const needed = asksAbout(when, answerTo);
  if (judge(when, answerTo) !== true) return needed;
  for (const origin of origins) {
    needed.push(...asksAbout(origin.when, answerTo));
    const holds = judge(origin.when, answerTo);
    if (holds === undefined) return needed;
    if (holds && origin.kind === 'copy') needed.push(origin.fact);
    if (holds && counts(id, origin)) return needed;
  }
  return needed;
}

/** What a condition asks about, unless the purpose of the visit decides it. */
function asksAbout(condition: Condition | null, answerTo: AnswerTo): string[] {
  const byPurpose = judge(condition, (id) => (id.startsWith(PROCEDURE) ? answerTo(id) : undefined));
  return byPurpose === undefined ? mentions(condition).map(([id]) => id) : [];
}
