/** Signs that set cells apart. */
export type Delimiter = ',' | '\t' | ';';

const DELIMITERS: readonly Delimiter[] = [',', '\t', ';'];

/** The sign that stands most often outside quotation marks in the first lines; a comma where none does. */
export function detectDelimiter(text: string): Delimiter {
  const bare = text.slice(0, 8192).replaceAll(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((sign) => bare.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
