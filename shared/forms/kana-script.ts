/** From a katakana to its hiragana in Unicode. */
const APART = 0x60;

/** Katakana that have a hiragana become it. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶヽヾ]/gu, (sign) => moved(sign, -APART));
}

/** Hiragana become katakana. */
export function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖゝゞ]/gu, (sign) => moved(sign, APART));
}

const moved = (sign: string, by: number): string => String.fromCodePoint((sign.codePointAt(0) ?? 0) + by);
