import type { ContentFault } from './content-fault.ts';
import { obsoleteItems } from './obsolete-items.ts';

const READING = /\[([^[\]|]+)\|([^[\]|]+)\]/g;
const KANJI = /\p{Script=Han}+/gu;

/** Every kanji of easy Japanese has a reading (which nobody judges here), and no text asks for a paper of the past. */
export function checkTexts(file: string, content: unknown): ContentFault[] {
  return textsIn(content, '').flatMap(({ path, text }) => {
    const isEasy = path.endsWith('.ja-x-easy');
    const plain = isEasy ? text.replace(READING, '$1') : text;
    const reasons = [...(isEasy ? readingFaults(text) : []), ...obsoleteFaults(plain)];
    return reasons.map((reason) => ({ file, path, reason }));
  });
}

/** Every string of a text in several languages, whatever else the file holds. */
function textsIn(value: unknown, path: string): { readonly path: string; readonly text: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const isText = Object.hasOwn(value, 'ja-x-easy');
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const place = path === '' ? key : `${path}.${key}`;
    if (isText) return typeof part === 'string' ? [{ path: place, text: part }] : [];
    return textsIn(part, place);
  });
}

function readingFaults(text: string): string[] {
  const bare = text.replace(READING, ' ');
  const wrong = [...text.matchAll(READING)].filter(([, , reading = '']) => !/^[ぁ-んァ-ヶー]+$/.test(reading));
  return [
    ...(bare.match(KANJI) ?? []).map((kanji) => `"${kanji}" has no reading: write [${kanji}|…]`),
    ...wrong.map(([bracket]) => `the reading in ${bracket} is not kana`),
    ...(/[[\]|]/.test(bare) ? ['a bracket that is not [漢字|かんじ]'] : []),
  ];
}

function obsoleteFaults(text: string): string[] {
  const lower = text.toLowerCase();
  return Object.entries(obsoleteItems)
    .filter(([name]) => lower.includes(name))
    .map(([name, instead]) => `"${name}" is a thing of the past: say "${instead}"`);
}
