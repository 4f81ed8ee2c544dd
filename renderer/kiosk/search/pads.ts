/** Which signs a pad has. */
export type PadKind = 'kana' | 'latin' | 'figures';

/** A key of a pad: a sign, or something that is done with the last one. */
export type PadKey = string | 'voice' | 'size';

/** Kana by their columns, あ first as one writes across; the empty places of や and わ hold what else is needed. */
const COLUMNS: readonly (readonly PadKey[])[] = [
  [...'あいうえお'],
  [...'かきくけこ'],
  [...'さしすせそ'],
  [...'たちつてと'],
  [...'なにぬねの'],
  [...'はひふへほ'],
  [...'まみむめも'],
  ['や', 'voice', 'ゆ', 'size', 'よ'],
  [...'らりるれろ'],
  [...'わをんー', ' '],
];

/** The keys of each pad, row by row. */
export const padRows: Readonly<Record<PadKind, readonly (readonly PadKey[])[]>> = {
  kana: [0, 1, 2, 3, 4].map((row) => COLUMNS.flatMap((column) => column.slice(row, row + 1))),
  latin: [[...'QWERTYUIOP'], [...'ASDFGHJKL'], [...'ZXCVBNM'], [' ']],
  figures: [[...'12345'], [...'67890'], ['-', ' ']],
};
