import type { Language } from '../../../shared/domain/language.ts';
import type { FactValue, FactValues } from '../../../shared/domain/fact.ts';
import type { FormBook } from '../../../shared/domain/form.ts';
import { fillSheet, type Sheet } from '../../../shared/forms/fill-sheet.ts';
import type { FormsWalk } from '../screen.ts';

/** What questions are asked from; it comes with each event, the state keeps answers only. */
export interface FormsContent {
  readonly book: FormBook;
  /** What the visit is for. */
  readonly procedures: readonly string[];
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  /** What the room that is chosen says, by fact: nobody is asked for it. */
  readonly held: FactValues;
}

/** Names and addresses; not dates, nor ids of options. */
const LETTERS = /[^\p{ASCII}]/u;

/** All facts of the walk's forms as they are known now. */
export function sheetOf(walk: FormsWalk, { book, procedures, today, held }: FormsContent): Sheet {
  const { forms, card } = walk;
  const said = { ...walk.said, ...held };
  const sheet = fillSheet({ book, forms, procedures, card: card?.info ?? null, said, today });
  return card?.doubted ? { ...sheet, values: doubted(sheet.values) } : sheet;
}

/** Facts the visitor answered, in the order of the questions; not those that a rule says by now. */
export function answeredFacts({ facts, values }: Sheet): string[] {
  return facts.map(({ id }) => id).filter((id) => values[id]?.source === 'asked');
}

/** The visitor said that characters of the card are wrong: staff look at what can be written wrong. */
function doubted(values: Sheet['values']): Sheet['values'] {
  const doubts = new Map<FactValue, FactValue>();
  for (const value of Object.values(values)) {
    if (value.source === 'card' && LETTERS.test(value.value)) doubts.set(value, { ...value, doubt: true });
  }
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, doubts.get(value) ?? value]));
}
