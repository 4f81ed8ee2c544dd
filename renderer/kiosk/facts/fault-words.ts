import type { FactKind } from '../../../shared/domain/fact.ts';
import type { FactFault } from '../../../shared/forms/check-value.ts';
import type { Texts } from '../use-texts.ts';
import type { AnswerProps } from './answer-props.ts';
import { datePartsOf, daysOf } from './date-value.ts';
import { digitsLeft } from './digits-left.ts';
import type { DateEntry, Entry } from './entry.ts';

/** What a sentence is made of. */
interface Faulty {
  readonly kind: FactKind;
  readonly entry: Entry;
  readonly texts: Texts;
}

/** A fault in the reader's words, one sentence with what to do. */
export function faultWords(fault: FactFault, { fact, entry }: AnswerProps<Entry['kind']>, texts: Texts): string {
  return sentences[fault]({ kind: fact.kind, entry, texts });
}

const sentences: Readonly<Record<FactFault, (faulty: Faulty) => string>> = {
  empty: ({ entry, texts: { t } }) => t(`facts:fault.empty.${entry.kind}`),
  'no-such-date': ({ entry, texts: { t } }) => (entry.kind === 'date' ? noSuchDate(entry, t) : t('facts:fault.date')),
  'date-out-of-span': ({ kind, texts: { t } }) => t(`facts:fault.span.${kind.kind === 'date' ? kind.span : 'any'}`),
  'too-few-digits': ({ kind, entry, texts: { t } }) => t('facts:fault.too-few-digits', { count: left(kind, entry) }),
  'too-many-digits': ({ texts: { t } }) => t('facts:fault.too-many-digits'),
  'out-of-range': ({ kind, texts: { t, say } }) =>
    kind.kind === 'number'
      ? t('facts:fault.range', { least: kind.least, most: kind.most, unit: say(kind.unit) })
      : t('facts:fault.no-option'),
  'too-long': ({ kind, texts: { t } }) => t('facts:fault.too-long', { count: 'longest' in kind ? kind.longest : 0 }),
  signs: ({ texts: { t } }) => t('facts:fault.signs'),
  'my-number': ({ texts: { t } }) => t('facts:fault.my-number'),
  'no-option': ({ texts: { t } }) => t('facts:fault.no-option'),
};

function left(kind: FactKind, entry: Entry): number {
  return entry.kind === 'digits' ? Math.max(1, digitsLeft(kind, entry.typed)) : 1;
}

function noSuchDate(entry: DateEntry, t: Texts['t']): string {
  const { year, month } = datePartsOf(entry);
  if (month !== null && month > 12) return t('facts:fault.month');
  if (year === null || month === null || month < 1) return t('facts:fault.date');
  return t('facts:fault.day', { month, days: daysOf(year, month) });
}
