import type { BasicInfo } from '../../shared/card/card-reader.ts';
import type { Fact, FactValue } from '../../shared/domain/fact.ts';
import type { FormBook } from '../../shared/domain/form.ts';
import { fillSheet, type Sheet } from '../../shared/forms/fill-sheet.ts';
import { formsFor } from '../../shared/forms/forms-for.ts';
import { sampleDay } from './sample-guidance.ts';
import { sampleValue } from './sample-values.ts';

/** A made-up visitor who moved here: the card has the address before. */
export const moversCard: BasicInfo = {
  name: '見本　花子',
  address: '架空県となり市本町四丁目５番６号',
  birthDate: '19800102',
  sex: 'female',
};

/** Who answers the questions for the forms of some procedures. */
export interface Answerer {
  readonly card: BasicInfo | null;
  /** Which option is chosen where nothing else is said. */
  readonly pick: 'first' | 'last';
  /** Options of some facts. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** What was asked, in order, and what became of it. */
export interface Answered {
  readonly asked: readonly string[];
  readonly sheet: Sheet;
}

/** More questions than this, and a form has no end. */
const ENDLESS = 100;

/** Answers one question after another until nothing is open. */
export function answerQuestions(book: FormBook, procedures: readonly string[], answerer: Answerer): Answered {
  const forms = formsFor(book, procedures).map(({ id }) => id);
  const said: Record<string, FactValue> = {};
  const asked: string[] = [];
  for (;;) {
    const sheet = fillSheet({ book, forms, procedures, card: answerer.card, said, today: sampleDay });
    const [next] = sheet.open;
    if (!next) return { asked, sheet };
    if (asked.includes(next.id) || asked.length > ENDLESS) throw new Error(`${next.id} is asked again`);
    asked.push(next.id);
    said[next.id] = { value: answerTo(next, answerer), source: 'asked', doubt: false };
  }
}

function answerTo(fact: Fact, { pick, answers = {} }: Answerer): string {
  const { id, kind } = fact;
  const given = answers[id];
  if (given !== undefined) return given;
  if ('options' in kind) return kind.options.at(pick === 'first' ? 0 : -1)?.id ?? '';
  return kind.kind === 'kana' || kind.kind === 'words' ? `ミホン　${id}` : sampleValue(fact);
}
