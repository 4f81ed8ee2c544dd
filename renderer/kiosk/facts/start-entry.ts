import type { Fact, TownArea } from '../../../shared/domain/fact.ts';
import { toHiragana } from '../../../shared/forms/kana-script.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { AddressEntry, DateEntry, Entry } from './entry.ts';
import type { FormsContent } from './facts-sheet.ts';

/** Where entering begins; an answer given before stands there again. */
export function startEntry({ kind }: Fact, said: string | undefined, content: FormsContent): Entry {
  const value = said ?? '';
  switch (kind.kind) {
    case 'kana':
    case 'words':
      return { kind: 'words', typed: toHiragana(value), figures: false };
    case 'phone':
    case 'digits':
    case 'number':
      return { kind: 'digits', typed: value };
    case 'choice':
    case 'several':
      return { kind: 'options', chosen: value === '' ? [] : value.split(' '), from: 0 };
    case 'date':
      return startDate(value, content);
    case 'address':
      return startAddress(value, content.book.areas);
    default:
      return assertNever(kind);
  }
}

/** Years as the language counts them; whoever wants the other way has a key for it. */
function startDate(value: string, { language }: FormsContent): DateEntry {
  const [year = '', month = '', day = ''] = value.split('-').map((part) => part.replace(/^0+/, ''));
  const at = year === '' && language === 'ja' ? 'era' : 'year';
  return { kind: 'date', at, era: 'western', eraAsked: at === 'era', year, month, day };
}

function startAddress(value: string, areas: readonly TownArea[]): AddressEntry {
  const empty = { kind: 'address', sound: null, from: 0, area: null, number: '', words: '', figures: false } as const;
  if (areas.length === 0) return { ...empty, at: 'outside', words: toHiragana(value) };
  const area = areas
    .filter(({ written }) => value.startsWith(written))
    .toSorted((one, other) => other.written.length - one.written.length)
    .at(0);
  if (!area) return { ...empty, at: value === '' ? 'sound' : 'outside', words: toHiragana(value) };
  const [place = '', ...words] = value.slice(area.written.length).split('\u3000');
  const number = (place.match(/\d+/g) ?? []).join('-');
  return { ...empty, at: 'number', area: area.id, number, words: toHiragana(words.join('\u3000')) };
}
