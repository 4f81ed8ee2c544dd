import type * as z from 'zod';
import type { Form } from '../domain/form.ts';
import { factsInForm } from '../forms/facts-of-forms.ts';
import { tooLongBy } from '../forms/lay-out-form.ts';
import { repeats, type ContentFault } from './content-fault.ts';
import type { formSchema } from './form-schema.ts';
import type { People } from './spread-people.ts';

/** A form as its file has it, and with a row for each person. */
interface ReadForm {
  readonly file: string;
  readonly raw: z.infer<typeof formSchema>;
  readonly form: Form;
}

/** What a form may speak of; null = it is not to be had, so nothing can be missing there. */
interface KnownToForms {
  readonly facts: readonly string[] | null;
  readonly procedures: readonly string[] | null;
  readonly people: readonly People[] | null;
}

/** A form against its facts, its people and what it is for. */
export function checkForm({ file, raw, form }: ReadForm, { facts, procedures, people }: KnownToForms): ContentFault[] {
  const fault = (path: string, reason: string): ContentFault => ({ file, path, reason });
  const each = raw.sections.flatMap(({ rows }, at) =>
    rows.flatMap((row, nth) =>
      row.each === undefined || people === null || people.some(({ id }) => id === row.each)
        ? []
        : [fault(`sections.${at}.rows.${nth}.each`, `no people "${row.each}"`)],
    ),
  );
  const missing = [...new Set(factsInForm(form))].filter((id) => facts !== null && !facts.includes(id));
  const long = tooLongBy(form);
  return [
    ...(long > 0 ? [fault('sections', `${long} mm too long for one A4 sheet`)] : []),
    ...(form.procedures.length === 0 && factsInForm(form).length > 0
      ? [fault('procedures', 'a form with facts is filled in for a procedure')]
      : []),
    ...(file === `forms/${form.id}.json` ? [] : [fault('id', `"${form.id}" is not the name of the file`)]),
    ...repeats(file, 'procedures', form.procedures),
    ...form.procedures.flatMap((id, at) =>
      procedures === null || procedures.includes(id) ? [] : [fault(`procedures.${at}`, `"${id}" is not known`)],
    ),
    ...each,
    ...missing.map((id) => fault(placeOf(raw, id), `no fact "${id}"`)),
  ];
}

/** Where a form names a fact, by the number of a person or not. */
function placeOf({ sections }: z.infer<typeof formSchema>, fact: string): string {
  const places = sections.flatMap(({ rows }, at) =>
    rows.flatMap(({ cells }, nth) =>
      cells.flatMap(({ content }, cell) =>
        content.kind === 'fact' && sameFact(content.fact, fact) ? [`sections.${at}.rows.${nth}.cells.${cell}`] : [],
      ),
    ),
  );
  return places[0] ?? 'sections';
}

function sameFact(template: string, id: string): boolean {
  return template === id || template === id.replace(/\.\d+\./, '.{n}.');
}
