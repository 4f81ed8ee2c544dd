import type { Form, FormBook } from '../../../shared/domain/form.ts';
import { layOutForm } from '../../../shared/forms/lay-out-form.ts';
import { A4, type PaperBox } from '../../../shared/forms/paper-box.ts';
import { sampleValues } from '../sample-values.ts';
import { darkest, differing, pdfPixels } from './pdf-pixels.ts';
import type { PaperPress } from './press.ts';

/** What is wrong with a printed form; nothing = every value stands in its place and nowhere else. */
export interface FormCompared {
  readonly faults: readonly string[];
  /** Facts whose value was found in its place. */
  readonly placed: number;
  /** Milliseconds of the filled sheet, from values to PDF. */
  readonly ms: number;
}

/** Fewest pixels (150 dpi) that are called a written value: a single tick has some sixty. */
const WRITTEN = 24;

/** Prints a form blank and filled, draws both with another program, and looks where the ink of the values lies. */
export async function compareForm(press: PaperPress, form: Form, book: FormBook): Promise<FormCompared> {
  const reference = { code: 'sampleReference01', ticket: 'A012' };
  const blank = pdfPixels(await press.print([{ form, book, values: {}, reference }]));
  const began = performance.now();
  const pdf = await press.print([{ form, book, values: sampleValues(book.facts), reference }]);
  const ms = performance.now() - began;
  const filled = pdfPixels(pdf);
  const faults: string[] = [];
  if ((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length !== 1) faults.push('more than one page');
  let [inPlaces, placed] = [0, 0];
  for (const { cell, value } of layOutForm(form).sections.flatMap(({ cells }) => cells)) {
    const ink = differing(blank, filled, value);
    if (!isWritten(book, cell.content)) {
      if (ink > 0) faults.push(`something stands in "${cell.label}", which is for somebody's hand`);
    } else if (ink < WRITTEN) faults.push(`nothing stands in "${cell.label}"`);
    else placed += 1;
    if (darkest(filled, edge(value)) > 120) faults.push(`"${cell.label}" has no border`);
    inPlaces += ink;
  }
  const everywhere = differing(blank, filled, { x: 0, y: 0, ...A4 });
  if (everywhere !== inPlaces) faults.push(`${everywhere - inPlaces} pixels of values lie outside their places`);
  return { faults, placed, ms };
}

type Content = Form['sections'][number]['rows'][number]['cells'][number]['content'];

/** Whether a value is printed: not where somebody signs, staff write, or what is never on this machine. */
function isWritten({ facts }: FormBook, content: Content): boolean {
  if (content.kind !== 'fact') return false;
  const fact = facts.find(({ id }) => id === content.fact);
  return fact !== undefined && fact.origins.some(({ kind }) => kind !== 'never');
}

/** A thin strip along the left end of a place's upper border. */
const edge = ({ x, y }: PaperBox): PaperBox => ({ x: x + 1, y: y - 0.3, width: 3, height: 0.6 });
