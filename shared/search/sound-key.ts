const VOICED = 'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ';
const UNVOICED = 'かきくけこさしすせそたしすてとはひふへほはひふへほう';
const SMALL = 'ぁぃぅぇぉゃゅょゎゕゖを';
const LARGE = 'あいうえおやゆよわかけお';

const plainKana: ReadonlyMap<string, string> = new Map([
  ...[...VOICED].map((sign, at) => [sign, UNVOICED.charAt(at)] as const),
  ...[...SMALL].map((sign, at) => [sign, LARGE.charAt(at)] as const),
]);

/** Each vowel with the signs that end in it and the signs that only draw it out. */
const DRAWN: readonly (readonly [string, string])[] = [
  ['あかさたなはまやらわ', 'あ'],
  ['いきしちにひみり', 'い'],
  ['うくすつぬふむゆる', 'う'],
  ['えけせてねへめれ', 'えい'],
  ['おこそとのほもよろ', 'おう'],
];

const drawnBy: ReadonlyMap<string, string> = new Map(
  DRAWN.flatMap(([signs, drawn]) => [...signs].map((sign) => [sign, drawn] as const)),
);

/**
 * What is left of a plain text when slips of the ear and of the pad are taken away: が as か, small as large kana, no っ,
 * no long vowels. `じゅうみんひょう`, `じゅみんひょ` and `しゆみんひょー` are the same.
 */
export function soundKey(plain: string): string {
  let key = '';
  for (const sign of plain) {
    if (sign === 'っ' || sign === 'ー' || sign === ' ') continue;
    const next = plainKana.get(sign) ?? sign;
    if (drawnBy.get(key.at(-1) ?? '')?.includes(next)) continue;
    key += next;
  }
  return key;
}
