import type { BasicInfo } from '../../shared/card/card-reader.ts';
import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { Fact, FactKind, FactValues } from '../../shared/domain/fact.ts';
import type { FormBook } from '../../shared/domain/form.ts';
import { fillSheet } from '../../shared/forms/fill-sheet.ts';
import { formsFor } from '../../shared/forms/forms-for.ts';

/** What a made-up visitor came for, on which day (ISO date), with a card or without. */
export interface DemoErrand {
  readonly procedures: readonly string[];
  readonly today: string;
  readonly withCard: boolean;
}

const card: BasicInfo = {
  name: '架空　花子',
  address: '架空県みらい町中央一丁目２番３号',
  birthDate: '19580403',
  sex: 'female',
};

/** The forms of an errand, filled in for a made-up person who says the simplest thing to each question; null = there are none. */
export function demoDraft(book: FormBook, { procedures, today, withCard }: DemoErrand): DraftRequest | null {
  const forms = formsFor(book, procedures).map(({ id }) => id);
  if (forms.length === 0) return null;
  const sheetOf = (said: FactValues) =>
    fillSheet({ book, forms, procedures, card: withCard ? card : null, said, today });
  let said: FactValues = {};
  for (let sheet = sheetOf(said); sheet.open.length > 0; sheet = sheetOf(said)) {
    said = { ...said, ...Object.fromEntries(sheet.open.map((fact) => [fact.id, answerTo(fact, today)])) };
  }
  return { withCard, forms, values: sheetOf(said).values };
}

function answerTo({ kind, optional }: Fact, today: string): FactValues[string] {
  const passed = optional && kind.kind !== 'phone' && kind.kind !== 'address';
  const value = passed ? '' : simplest[kind.kind](kind as never, today);
  return { value, source: 'asked', doubt: kind.kind === 'words' && value !== '' };
}

type Simplest = {
  readonly [Kind in FactKind['kind']]: (kind: Extract<FactKind, { kind: Kind }>, today: string) => string;
};

const simplest: Simplest = {
  kana: ({ script }) => (script === 'hiragana' ? 'かくう　はなこ' : 'カクウ　ハナコ'),
  words: () => 'かくう　はなこ',
  address: () => card.address,
  date: ({ span }, today) => (span === 'birth' ? '1958-04-03' : today),
  phone: () => '0299550123',
  digits: ({ shortest }) => '1'.repeat(shortest),
  number: ({ least }) => String(Math.max(1, least)),
  choice: ({ options }) => options[0]?.id ?? '',
  several: ({ options }) => options[0]?.id ?? '',
};
