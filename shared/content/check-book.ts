import type { FormBook } from '../domain/form.ts';
import { factsInForm, hangsOn } from '../forms/facts-of-forms.ts';
import { areasFile } from './area-schema.ts';
import { checkFacts } from './check-facts.ts';
import { checkForm } from './check-form.ts';
import { repeats, shapeFaults, type ContentFault } from './content-fault.ts';
import { namesIn, type ContentFiles } from './content-files.ts';
import { formSchema } from './form-schema.ts';
import { FACTS, readFacts, type PlacedFact } from './read-facts.ts';
import { spreadRows } from './spread-people.ts';

/** The areas of a town. */
export const AREAS = 'areas.json';

/** Folder of the forms, one file each. */
export const FORMS = 'forms/';

/** Forms, facts and areas, each by its schema and all against each other. A town may do without: then the book is empty. */
export function checkBook(files: ContentFiles): { readonly book: FormBook; readonly faults: ContentFault[] } {
  // A file that could not be read is undefined: its own fault is enough.
  const { facts, people, faults } = readFacts(FACTS in files ? files[FACTS] : []);
  const procedures = namesIn(files['procedures.json'], 'id');
  const areas = areasFile.safeParse(files[AREAS] ?? []);
  const parsed = Object.entries(files)
    .filter(([file]) => file.startsWith(FORMS))
    .map(([file, content]) => ({ file, form: formSchema.safeParse(content) }));
  const forms = parsed
    .flatMap(({ file, form }) => (form.success ? [{ file, raw: form.data, form: spreadRows(form.data, people) }] : []))
    .toSorted((a, b) => a.form.letter.localeCompare(b.form.letter));
  const book = {
    forms: forms.map(({ form }) => form),
    facts: facts.map(({ fact }) => fact),
    areas: areas.success ? areas.data : [],
  };
  const whole = faults.length === 0;
  const known = whole ? { facts: book.facts.map(({ id }) => id), people } : { facts: null, people: null };
  return {
    book,
    faults: [
      ...faults,
      ...parsed.flatMap(({ file, form }) => shapeFaults(file, form)),
      ...shapeFaults(AREAS, areas),
      ...repeats(
        AREAS,
        'id',
        book.areas.map(({ id }) => id),
      ),
      ...repeats(
        FACTS,
        'people',
        people.map(({ id }) => id),
      ),
      ...checkFacts(facts, { procedures, whole }),
      ...forms.flatMap((one) => checkForm(one, { ...known, procedures })),
      ...doubledLetters(forms),
      ...(whole && parsed.every(({ form }) => form.success) ? unwanted(facts, book) : []),
    ],
  };
}

function doubledLetters(
  forms: readonly { readonly file: string; readonly form: FormBook['forms'][number] }[],
): ContentFault[] {
  return forms.flatMap(({ file, form }, at) => {
    const other = forms.slice(0, at).find((one) => one.form.letter === form.letter);
    return other ? [{ file, path: 'letter', reason: `"${form.letter}" is the letter of ${other.file}` }] : [];
  });
}

/** A question whose answer goes nowhere must not be kept, nor be there by mistake. */
function unwanted(facts: readonly PlacedFact[], { forms }: FormBook): ContentFault[] {
  const wanted = new Set([...forms.flatMap(factsInForm), ...facts.flatMap(({ fact }) => hangsOn(fact))]);
  return facts
    .filter(({ fact }) => !wanted.has(fact.id))
    .map(({ path, fact }) => ({ file: FACTS, path: `${path}.id`, reason: `no form and no fact wants "${fact.id}"` }));
}
