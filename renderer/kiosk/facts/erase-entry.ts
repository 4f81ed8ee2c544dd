import type { AddressEntry, DateEntry, Entry } from './entry.ts';

/** The entry with its last sign taken back; the same one where there is none. */
export function eraseEntry(entry: Entry): Entry {
  switch (entry.kind) {
    case 'words':
    case 'digits':
      return { ...entry, typed: entry.typed.slice(0, -1) };
    case 'options':
      return entry;
    case 'date':
      return entry.at === 'era' ? entry : { ...entry, [entry.at]: entry[entry.at].slice(0, -1) };
    case 'address':
      return entry.at === 'number'
        ? { ...entry, number: entry.number.slice(0, -1) }
        : { ...entry, words: entry.words.slice(0, -1) };
  }
}

/** What is typed where the entry stands: empty = erasing means going back. */
export function typedOf(entry: Entry): string {
  switch (entry.kind) {
    case 'words':
    case 'digits':
      return entry.typed;
    case 'options':
      return '';
    case 'date':
      return entry.at === 'era' ? '' : entry[entry.at];
    case 'address':
      return typedOfAddress(entry);
  }
}

function typedOfAddress({ at, number, words }: AddressEntry): string {
  if (at === 'number') return number;
  return at === 'rest' || at === 'outside' ? words : '';
}

/** The step before within one answer; null = there is none, and back leads to the question before. */
export function entryBefore(entry: Entry): Entry | null {
  if (entry.kind === 'date') return dateBefore(entry);
  return entry.kind === 'address' ? addressBefore(entry) : null;
}

const DATE_BEFORE = { era: null, year: 'era', month: 'year', day: 'month' } as const;

function dateBefore(entry: DateEntry): DateEntry | null {
  const at = DATE_BEFORE[entry.at];
  return at === null || (at === 'era' && !entry.eraAsked) ? null : { ...entry, at };
}

function addressBefore(entry: AddressEntry): AddressEntry | null {
  switch (entry.at) {
    case 'sound':
      return null;
    case 'area':
    case 'outside':
      return { ...entry, at: 'sound', from: 0 };
    case 'number':
      return { ...entry, at: entry.sound === null ? 'sound' : 'area' };
    case 'rest':
      return { ...entry, at: 'number' };
  }
}
