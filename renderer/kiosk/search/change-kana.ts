/** Signs that take turns: pressed again and again, 小 and ゛゜ lead round. */
const SIZES = ['あぁ', 'いぃ', 'うぅ', 'えぇ', 'おぉ', 'つっ', 'やゃ', 'ゆゅ', 'よょ', 'わゎ'];

const VOICES = [
  ...[
    'かが',
    'きぎ',
    'くぐ',
    'けげ',
    'こご',
    'さざ',
    'しじ',
    'すず',
    'せぜ',
    'そぞ',
    'ただ',
    'ちぢ',
    'つづ',
    'てで',
    'とど',
  ],
  ...['はばぱ', 'ひびぴ', 'ふぶぷ', 'へべぺ', 'ほぼぽ'],
];

/** The text with its last sign small, or large again; unchanged where the sign has no other size. */
export function changeSize(typed: string): string {
  return changeLast(typed, SIZES);
}

/** The text with its last sign voiced: か, が, か; は, ば, ぱ, は. A small っ is a つ. */
export function changeVoice(typed: string): string {
  return changeLast(typed.replace(/っ$/, 'つ'), VOICES);
}

function changeLast(typed: string, rounds: readonly string[]): string {
  const last = typed.slice(-1);
  const round = last === '' ? undefined : rounds.find((one) => one.includes(last));
  if (round === undefined) return typed;
  return typed.slice(0, -1) + round.charAt((round.indexOf(last) + 1) % round.length);
}
