const ROWS: readonly (readonly [string, string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['g', 'がぎぐげご'],
  ['s', 'さしすせそ'],
  ['z', 'ざじずぜぞ'],
  ['t', 'たちつてと'],
  ['d', 'だぢづでど'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
];

/** Consonants before a small や, ゆ, よ with the sign that stands for them. */
const GLIDES: readonly (readonly [string, string])[] = [
  ['ky', 'き'],
  ['gy', 'ぎ'],
  ['sy', 'し'],
  ['sh', 'し'],
  ['zy', 'じ'],
  ['jy', 'じ'],
  ['j', 'じ'],
  ['ty', 'ち'],
  ['ch', 'ち'],
  ['cy', 'ち'],
  ['dy', 'ぢ'],
  ['ny', 'に'],
  ['hy', 'ひ'],
  ['by', 'び'],
  ['py', 'ぴ'],
  ['my', 'み'],
  ['ry', 'り'],
];

const SINGLES: readonly (readonly [string, string])[] = [
  ['ya', 'や'],
  ['yu', 'ゆ'],
  ['yo', 'よ'],
  ['wa', 'わ'],
  ['wo', 'を'],
  ['shi', 'し'],
  ['chi', 'ち'],
  ['tsu', 'つ'],
  ['ji', 'じ'],
  ['fu', 'ふ'],
  ['fa', 'ふぁ'],
  ['fi', 'ふぃ'],
  ['fe', 'ふぇ'],
  ['fo', 'ふぉ'],
  ['she', 'しぇ'],
  ['che', 'ちぇ'],
  ['je', 'じぇ'],
  ['thi', 'てぃ'],
  ['dhi', 'でぃ'],
];

const VOWELS = 'aiueo';

const syllables: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([consonant, signs]) => [...signs].map((sign, at) => [consonant + VOWELS.charAt(at), sign] as const)),
  ...GLIDES.flatMap(([consonant, sign]) => [
    [`${consonant}a`, `${sign}ゃ`] as const,
    [`${consonant}u`, `${sign}ゅ`] as const,
    [`${consonant}o`, `${sign}ょ`] as const,
  ]),
  ...SINGLES,
]);

/** Hiragana of Latin letters, Hepburn or Kunrei: each way an unfinished last syllable may go on; none where they are no Japanese. */
export function kanaOfRomaji(letters: string): string[] {
  let kana = '';
  let at = 0;
  while (at < letters.length) {
    const rest = letters.slice(at);
    const step = syllable(rest) ?? loneConsonant(rest);
    if (step === null) return goingOn(kana, rest);
    kana += step.kana;
    at += step.length;
  }
  return letters.endsWith('n') ? [kana, ...goingOn(kana.slice(0, -1), 'n')] : [kana];
}

interface Step {
  readonly kana: string;
  readonly length: number;
}

function syllable(rest: string): Step | null {
  const found = [3, 2, 1].map((length) => rest.slice(0, length)).find((part) => syllables.has(part));
  if (found === undefined) return null;
  // "oh" before a consonant or at the end is a long o.
  const drawn = found.endsWith('o') && /^h(?![aiueoy])/.test(rest.slice(found.length));
  return { kana: syllables.get(found) ?? '', length: found.length + (drawn ? 1 : 0) };
}

function goingOn(kana: string, consonants: string): string[] {
  return [...VOWELS].flatMap((vowel) => {
    const next = syllables.get(consonants + vowel);
    return next === undefined ? [] : [kana + next];
  });
}

/** ん and っ: consonants without a vowel of their own. */
function loneConsonant(rest: string): Step | null {
  if (/^nn(?![aiueoy])/.test(rest)) return { kana: 'ん', length: 2 };
  if (rest.startsWith('n') || /^m[bpm]/.test(rest)) return { kana: 'ん', length: 1 };
  if (/^([kgstdpc])\1|^tch/.test(rest)) return { kana: 'っ', length: 1 };
  return null;
}
