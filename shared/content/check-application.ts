import type { Fact, HoldItem } from '../domain/fact.ts';
import type { Form } from '../domain/form.ts';
import type { FacilityBook } from '../domain/rooms/facility.ts';
import { factsInForm } from '../forms/facts-of-forms.ts';
import type { ContentFiles } from './content-files.ts';
import { formSchema } from './form-schema.ts';
import { FACTS, readFacts } from './read-facts.ts';
import { spreadRows } from './spread-people.ts';

/** A place in the file, and what is wrong there. */
type Reason = readonly [path: string, reason: string];

type Application = NonNullable<FacilityBook['application']>;

/** The form that a room is asked for with: it is there, for the procedures of the houses, and has the facts a booking is made of. */
export function applicationFaults(book: FacilityBook, files: ContentFiles): Reason[] {
  const { application } = book;
  const read = readFacts(files[FACTS] ?? []);
  // Of facts that could not be read nothing can be said to be missing.
  const facts = read.faults.length === 0 ? read.facts.map(({ fact }) => fact) : null;
  const purposes = facts ? purposeFaults(book, facts) : [];
  if (!application) return purposes;
  const file = `forms/${application.form}.json`;
  if (!(file in files)) return [['application.form', `no form "${application.form}"`], ...purposes];
  const form = formSchema.safeParse(files[file]);
  if (!form.success || !facts) return purposes;
  const whole = spreadRows(form.data, read.people);
  return [...formFaults(whole, book), ...factFaults(application, whole, facts), ...purposes];
}

function formFaults({ id, procedures }: Form, { facilities }: FacilityBook): Reason[] {
  return [...new Set(facilities.map(({ procedure }) => procedure))]
    .filter((procedure) => !procedures.includes(procedure))
    .map((procedure) => ['application.form', `"${id}" is not for the procedure "${procedure}"`]);
}

function factFaults({ facts: named }: Application, form: Form, facts: readonly Fact[]): Reason[] {
  const { publish, ...others } = named;
  const consent = facts.find(({ id }) => id === publish.fact);
  const onForm = factsInForm(form);
  const wanted = [...Object.entries(others), ['publish.fact', publish.fact] as const];
  return [
    ...wanted
      .filter(([, id]) => !onForm.includes(id))
      .map(([key, id]): Reason => [`application.facts.${key}`, `"${form.id}" has no room for a fact "${id}"`]),
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
