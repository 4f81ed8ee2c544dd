/** Words that say nothing of what somebody came for. */
const STOP_WORDS = new Set(
  'a an the this that these those i im ive id my me mine we our us you your he she it its they their of for to at on by with as and or so but is are am was were be been do does did can could would will should may please want wants like have has had having get gets got getting how what where when which who there here some any just about up if from after before go'.split(
    ' ',
  ),
);

/** The telling words of a plain text in Latin letters, brought to their stems; all of them where none is telling. */
export function englishWords(plain: string): string[] {
  const words = plain.split(' ').filter((word) => /^[a-z0-9]+$/.test(word));
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(stemOf);
}

/** Endings away, so far that moved, moves and moving are one word. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  const stem = word
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(?<=[a-z]{3})(ing|ed)$/, '')
    .replace(/(?<=[a-z]{3})e$/, '');
  return stem.replace(/([bdgmnprt])\1$/, '$1');
}
