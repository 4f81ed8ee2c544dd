import type { TownArea } from '../../../shared/domain/fact.ts';

/** The ten rows of sounds with what belongs to each, voiced or not. */
const ROWS = [
  'あいうえおぁぃぅぇぉゔ',
  'かきくけこがぎぐげご',
  'さしすせそざじずぜぞ',
  'たちつてとだぢづでど',
  'なにぬねの',
  'はひふへほばびぶべぼぱぴぷぺぽ',
  'まみむめも',
  'やゆよ',
  'らりるれろ',
  'わをん',
] as const;

/** Areas whose reading begins with a row of sounds. */
export interface SoundRow {
  /** あ, か, さ … */
  readonly sound: string;
  readonly areas: readonly TownArea[];
}

/** The rows that areas begin with, in their order. */
export function soundRows(areas: readonly TownArea[]): SoundRow[] {
  return ROWS.map((row) => ({
    sound: row.charAt(0),
    areas: areas.filter(({ reading }) => row.includes(reading.charAt(0))),
  })).filter((row) => row.areas.length > 0);
}
