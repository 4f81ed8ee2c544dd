import { compareForm } from '../support/paper-press/compare-form.ts';
import { openPress } from '../support/paper-press/press.ts';
import { sampleContent } from '../support/sample-guidance.ts';
import { rounded } from './figures.ts';

/** Each form of the sample town, filled, to A4 PDF: milliseconds, and whether each value lies where it should when drawn. */
export async function printBench(): Promise<object> {
  const { book } = sampleContent().guidance;
  const press = await openPress();
  const [times, faults]: [Record<string, number>, string[]] = [{}, []];
  for (const form of book.forms) {
    const compared = await compareForm(press, form, book);
    times[form.letter] = rounded(compared.ms, 0);
    faults.push(...compared.faults.map((fault) => `${form.letter}: ${fault}`));
  }
  await press.close();
  return { forms: book.forms.length, slowest_ms: Math.max(...Object.values(times)), each_ms: times, faults };
}
