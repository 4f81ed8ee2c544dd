import type * as z from 'zod';
import type { Fact } from '../domain/fact.ts';
import { shapeFaults, type ContentFault } from './content-fault.ts';
import { factSchema, peopleSchema } from './fact-schema.ts';
import { spreadFacts, type People } from './spread-people.ts';

/** The facts of a town; it may do without forms, facts and areas. */
export const FACTS = 'facts.json';

/** A fact with its place in the file. */
export interface PlacedFact {
  readonly path: string;
  readonly fact: Fact;
}

/** What `facts.json` holds as far as it has its shape, and where it has not. */
export interface ReadFacts {
  readonly facts: readonly PlacedFact[];
  readonly people: readonly People[];
  readonly faults: readonly ContentFault[];
}

const nothing: ReadFacts = { facts: [], people: [], faults: [] };

/** Reads the facts and spreads those of several people to numbered ones. */
export function readFacts(file: unknown): ReadFacts {
  if (!Array.isArray(file)) return { ...nothing, faults: [fault('(whole file)', 'a list of facts')] };
  return file.reduce<ReadFacts>((before, raw: unknown, at) => {
    const one = isPeople(raw) ? readPeople(raw, at, before.facts) : readFact(raw, at);
    return {
      facts: [...before.facts, ...one.facts],
      people: [...before.people, ...one.people],
      faults: [...before.faults, ...one.faults],
    };
  }, nothing);
}

function readFact(raw: unknown, at: number): ReadFacts {
  const parsed = factSchema.safeParse(raw);
  if (!parsed.success) return broken(parsed, at);
  return { facts: [{ path: String(at), fact: parsed.data }], people: [], faults: [] };
}

function readPeople(raw: unknown, at: number, earlier: readonly PlacedFact[]): ReadFacts {
  const parsed = peopleSchema.safeParse(raw);
  if (!parsed.success) return broken(parsed, at);
  const { people } = parsed.data;
  const counter = earlier.find(({ fact }) => fact.id === people.counted)?.fact.kind;
  const counts = counter?.kind === 'choice' ? counter.options.map(({ id }) => id) : [];
  const few = people.counted !== null && counts.length < people.most;
  const reason = `"${people.counted}" is no choice before with an option for each number from 1 to ${people.most}`;
  return {
    facts: spreadFacts(few ? { ...people, counted: null } : people, counts).map(({ nth, fact }) => ({
      path: `${at}.people.facts.${nth}`,
      fact,
    })),
    people: [people],
    faults: few ? [fault(`${at}.people.counted`, reason)] : [],
  };
}

function broken(parsed: z.ZodSafeParseResult<unknown>, at: number): ReadFacts {
  const faults = shapeFaults(FACTS, parsed).map(({ path, reason }) =>
    fault(path.startsWith('(') ? String(at) : `${at}.${path}`, reason),
  );
  return { facts: [], people: [], faults };
}

const isPeople = (raw: unknown): boolean => raw !== null && typeof raw === 'object' && 'people' in raw;

const fault = (path: string, reason: string): ContentFault => ({ file: FACTS, path, reason });
