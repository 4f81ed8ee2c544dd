import type { TownArea } from '../domain/fact.ts';

/** What follows the area: numbers of block and house, and the building (方書) in kana. */
export interface HouseNumber {
  /** One to four groups of ASCII digits; none = the area has no numbers. */
  readonly numbers: readonly string[];
  /** Empty = none. */
  readonly building: string;
}

/** An address in the town as it is written: 「架空県みらい町中央一丁目2番3号　さくらそう201」. */
export function townAddress({ written, numbering }: TownArea, { numbers, building }: HouseNumber): string {
  const digits = numbers.map((one) => one.replace(/^0+(?=\d)/, ''));
  const place = `${written}${digits.length === 0 ? '' : inWords[numbering](digits)}`;
  return building === '' ? place : `${place}\u3000${building}`;
}

const inWords: Readonly<Record<TownArea['numbering'], (numbers: readonly string[]) => string>> = {
  'ban-go': ([block = '', ...house]) => `${block}番${house.length === 0 ? '' : `${house.join('-')}号`}`,
  banchi: ([lot = '', ...branches]) => [`${lot}番地`, ...branches].join('の'),
  plain: (numbers) => numbers.join('-'),
};
