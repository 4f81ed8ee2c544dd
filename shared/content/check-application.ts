import type { Fact, HoldItem } from '../domain/fact.ts';
import type { FacilityBook } from '../domain/rooms/facility.ts';
import type { ContentFiles } from './content-files.ts';
import { formSchema } from './form-schema.ts';
import { FACTS, readFacts } from './read-facts.ts';

/** A place in the file, and what is wrong there. */
type Reason = readonly [path: string, reason: string];

type Application = NonNullable<FacilityBook['application']>;

/** The form that a room is asked for with: it is there and for the procedures of the houses, and so are the facts a booking is made of. */
export function applicationFaults(book: FacilityBook, files: ContentFiles): Reason[] {
  const { application } = book;
  const read = readFacts(files[FACTS] ?? []);
  // Of facts that could not be read nothing can be said to be missing.
  const facts = read.faults.length === 0 ? read.facts.map(({ fact }) => fact) : null;
  return [
    ...(application ? formFaults(application, book, files) : []),
    ...(application && facts ? factFaults(application, facts) : []),
    ...(facts ? purposeFaults(book, facts) : []),
  ];
}

function formFaults({ form: id }: Application, { facilities }: FacilityBook, files: ContentFiles): Reason[] {
  const file = `forms/${id}.json`;
  if (!(file in files)) return [['application.form', `no form "${id}"`]];
  const parsed = formSchema.safeParse(files[file]);
  if (!parsed.success) return [];
  return [...new Set(facilities.map(({ procedure }) => procedure))]
    .filter((procedure) => !parsed.data.procedures.includes(procedure))
    .map((procedure) => ['application.form', `"${id}" is not for the procedure "${procedure}"`]);
}

function factFaults({ facts: named }: Application, facts: readonly Fact[]): Reason[] {
  const { publish, ...others } = named;
  const consent = facts.find(({ id }) => id === publish.fact);
  const missing = Object.entries(others).filter(([, id]) => !facts.some((fact) => fact.id === id));
  return [
    ...missing.map(([key, id]): Reason => [`application.facts.${key}`, `no fact "${id}"`]),
    ...(consent ? [] : [['application.facts.publish.fact', `no fact "${publish.fact}"`] as const]),
    ...(!consent || optionsOf(consent).includes(publish.option)
      ? []
      : [['application.facts.publish.option', `"${publish.fact}" has no option "${publish.option}"`] as const]),
  ];
}

/** What a room is used for is an option of the form: the same ids on both sides. */
function purposeFaults({ purposes }: FacilityBook, facts: readonly Fact[]): Reason[] {
  const fact = facts.find(({ origins }) => origins.some((one) => one.kind === 'hold' && one.item === PURPOSE));
  if (!fact) return [];
  const [options, ids] = [optionsOf(fact), purposes.map(({ id }) => id)];
  return [
    ...ids
      .filter((id) => !options.includes(id))
      .map((id): Reason => ['purposes', `"${fact.id}" has no option "${id}"`]),
    ...options
      .filter((id) => !ids.includes(id))
      .map((id): Reason => ['purposes', `"${id}" of "${fact.id}" is missing`]),
  ];
}

const PURPOSE: HoldItem = 'purpose';

const optionsOf = ({ kind }: Fact): readonly string[] =>
  kind.kind === 'choice' ? kind.options.map(({ id }) => id) : [];
