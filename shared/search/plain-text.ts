/** Longest text that is looked at; what comes after it says nothing new. */
const LONGEST = 48;

/**
 * One way of writing: full and half width the same, small Latin letters without accents, hiragana for katakana,
 * one space for everything that is neither a letter nor a digit.
 */
export function plainText(text: string): string {
  return text
    .slice(0, 2 * LONGEST)
    .normalize('NFKD')
    .replace(/(?<=[a-z])\p{Mn}+/giu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60))
    .replace(/[’']/gu, '')
    .replace(/(?<=\d)(?:さい|才)/gu, '歳')
    .replace(/[^ぁ-ゖー々〆\p{Script=Han}a-z0-9]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
