import type { TownArea } from '../../../shared/domain/fact.ts';
import { toHiragana } from '../../../shared/forms/kana-script.ts';
import { townAddress } from '../../../shared/forms/town-address.ts';
import type { AddressEntry } from './entry.ts';

/** Parts of a number that an address in the town can have. */
const PARTS = 4;

/** An entry as it stands on the form: area and number as the town writes them, then kana that staff write in kanji. */
export function addressValue(entry: AddressEntry, areas: readonly TownArea[]): string {
  const building = toHiragana(entry.words).trim().replace(/\s+/g, '\u3000');
  const area = areas.find(({ id }) => id === entry.area);
  if (entry.at === 'outside' || !area) return building;
  const numbers = entry.number.split('-').filter((part) => part !== '');
  return townAddress(area, { numbers, building });
}

/** A number of an address as it can stand: digits with single dashes between. */
export function asNumber(typed: string): string {
  const parts = typed
    .normalize('NFKC')
    .replace(/[^\d-]/g, '')
    .split('-');
  const kept = parts.filter((part, place) => part !== '' || (place > 0 && place === parts.length - 1));
  return kept
    .slice(0, PARTS)
    .map((part) => part.slice(0, 4))
    .join('-');
}
