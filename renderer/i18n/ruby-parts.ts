/** A stretch of text, with its reading where it has one. */
export interface RubyPart {
  readonly base: string;
  readonly reading: string | null;
}

const MARKED = /\[([^[\]|]+)\|([^[\]|]+)\]/g;

/** Reads `[番号札|ばんごうふだ]を お取りください`: one string carries both the words and their readings. */
export function rubyParts(text: string): RubyPart[] {
  const parts: RubyPart[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, base = '', reading = ''] = match;
    if (match.index > end) parts.push({ base: text.slice(end, match.index), reading: null });
    parts.push({ base, reading });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ base: text.slice(end), reading: null });
  return parts;
}
