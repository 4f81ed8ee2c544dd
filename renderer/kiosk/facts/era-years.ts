import type { Era } from './entry.ts';

/** The year before each era's first. */
const BEFORE: Readonly<Record<Era, number>> = { western: 0, taisho: 1911, showa: 1925, heisei: 1988, reiwa: 2018 };

/** A year of an era in our calendar; an era counted on past its end (平成35年) means the year it would be. */
export function westernYear(era: Era, year: number): number {
  return BEFORE[era] + year;
}

/** How many digits a year has. */
export function yearDigits(era: Era): number {
  return era === 'western' ? 4 : 2;
}
