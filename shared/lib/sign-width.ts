/** Width of a text in full-width signs: half-width signs count a half, readings (`[漢字|かんじ]`) nothing. */
export function signWidth(text: string): number {
  const shown = text.replace(READING, '$1');
  return [...shown].reduce((sum, sign) => sum + (HALF.test(sign) ? 0.5 : 1), 0);
}

const READING = /\[([^[\]|]+)\|[^[\]|]+\]/gu;

/** Latin letters, digits, spaces, half-width kana. */
const HALF = /^[\u0000-\u02ff\uff61-\uff9f]$/u;
