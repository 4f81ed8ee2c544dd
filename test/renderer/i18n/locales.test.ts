import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../../assets/locales');
const languages = readdirSync(folder).filter((language) => language !== 'ja');

/** Keys with their nesting; plural forms count as one. */
function keys(value: object, before = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = before + key.replace(/_(zero|one|two|few|many|other)$/, '');
    return typeof inner === 'object' && inner !== null ? keys(inner as object, `${name}.`) : [name];
  });
}

const read = (language: string, file: string): object =>
  JSON.parse(readFileSync(path.join(folder, language, file), 'utf8')) as object;

describe.each(languages)('the texts in %s', (language) => {
  it.each(readdirSync(path.join(folder, 'ja')))(
    '%s says everything the Japanese file says, and nothing else',
    (file) => {
      expect(new Set(keys(read(language, file)))).toEqual(new Set(keys(read('ja', file))));
    },
  );

  it.each(readdirSync(path.join(folder, 'ja')))('%s fills in the same values', (file) => {
    const values = (text: string): string[] =>
      [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].toSorted();
    const flat = (value: object, before = ''): [string, string][] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'string' ? [[before + key, inner]] : flat(inner as object, `${before}${key}.`),
      );
    const theirs = new Map(flat(read(language, file)));
    for (const [key, text] of flat(read('ja', file))) {
      expect([key, values(theirs.get(key) ?? '')]).toEqual([key, values(text)]);
    }
  });
});
