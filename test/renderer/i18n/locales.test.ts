import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, staffLanguages } from '../../../shared/domain/language.ts';
import { labelWords } from '../../../renderer/i18n/local-words.ts';

const folder = path.resolve(import.meta.dirname, '../../../assets/locales');
const files = readdirSync(path.join(folder, 'ja'));

/** What staff alone read is in the languages for staff. */
const staffFiles = [
  ...['counter.json', 'desk.json', 'figures-csv.json', 'imports.json', 'manager.json', 'notices.json', 'office.json'],
  'signage.json',
];
const staffParts = /^(kiosk\.(pin|staff)|card\.tray|common\.(pairing|version))\./;

/** Every text of a file by its name; plural forms by their own. */
function textsOf(language: string, file: string): Map<string, string> {
  const flat = (value: object, before: string): [string, string][] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'string' ? [[before + key, inner]] : flat(inner as object, `${before}${key}.`),
    );
  const texts = JSON.parse(readFileSync(path.join(folder, language, file), 'utf8')) as object;
  return new Map(flat(texts, `${path.basename(file, '.json')}.`));
}

/** The forms for one, a few and many count as one text: languages have them as they need them. */
const nameOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

const valuesOf = (text = ''): string[] => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(String))].toSorted();

const lacks = (language: string, key: string): boolean => language === 'ja-x-easy' && staffParts.test(key);

describe.each(languages)('the texts in %s', (language) => {
  const staff = staffLanguages.some((one) => one === language);

  it('are all there', () => {
    const wanted = staff ? files : files.filter((file) => !staffFiles.includes(file));
    expect(readdirSync(path.join(folder, language))).toEqual(wanted);
  });

  it.each(readdirSync(path.join(folder, language)))('%s says everything the Japanese file says', (file) => {
    const wanted = [...textsOf('ja', file).keys()].filter((key) => !lacks(language, key));
    expect(new Set([...textsOf(language, file).keys()].map(nameOf))).toEqual(new Set(wanted.map(nameOf)));
  });

  it.each(readdirSync(path.join(folder, language)))('%s fills in the same values', (file) => {
    const japanese = new Map([...textsOf('ja', file)].map(([key, text]) => [nameOf(key), valuesOf(text)]));
    for (const [key, text] of textsOf(language, file)) {
      expect([key, valuesOf(text)]).toEqual([key, japanese.get(nameOf(key)) ?? valuesOf(text)]);
    }
  });
});

/** All texts of a language, by name. */
const allOf = (language: string): [string, string][] =>
  readdirSync(path.join(folder, language)).flatMap((file) => [...textsOf(language, file)]);

const faulty = (language: string, isFaulty: (label: string, text: string) => boolean): [string, string][] =>
  allOf(language).filter(([, text]) => isFaulty(labelWords(text, 'ja-x-easy'), text));

describe('easy Japanese', () => {
  it('has no kanji without its reading; how many minutes and hours is read by the number before them', () => {
    expect(faulty('ja-x-easy', (label) => /\p{Script=Han}/u.test(label.replace(/\}\}(分|時間)/g, '')))).toEqual([]);
  });

  it('has readings in hiragana for kanji alone, well formed', () => {
    const badly = (_: string, text: string): boolean =>
      /[[\]|]/.test(text.replaceAll(/\[\p{Script=Han}[\p{Script=Han}々]*\|[ぁ-ゖー]+\]/gu, ''));
    expect(faulty('ja-x-easy', badly)).toEqual([]);
  });

  it('has a space after each phrase, short sentences, and nobody is addressed in 敬語', () => {
    const phrases = (label: string): string[] => label.split(/[ \n、。「」（）・〜／]|\{\{\w+\}\}/);
    expect(faulty('ja-x-easy', (label) => phrases(label).some((phrase) => phrase.length > 11))).toEqual([]);
    expect(faulty('ja-x-easy', (label) => label.split('。').some((sentence) => sentence.length > 48))).toEqual([]);
    expect(
      faulty('ja-x-easy', (label) => /ございます(?!。)|いただ|お(まち|よび|とり|こし)|まいります/.test(label)),
    ).toEqual([]);
  });
});

describe('the languages without readings', () => {
  it.each(['ja', 'en'])('%s', (language) => {
    const marked = faulty(language, (_, text) => /\|/.test(text));
    expect(language === 'ja' ? marked.map(([key]) => key).filter((key) => !/\.title$/.test(key)) : marked).toEqual([]);
  });
});

describe('labels that stand small', () => {
  // The bar of the tall panel: 120 of 130 px for letters of 27 px, 36 px in large text. One of the two sizes has its own label.
  it('fit the bar line by line in easy Japanese, where a word must not be broken', () => {
    const lines = [...textsOf('ja-x-easy', 'kiosk.json')]
      .filter(([key]) => /^kiosk\.bar\.(?!label|here|done|wait|staff|slow|quick)/.test(key))
      .flatMap(([key, text]) =>
        labelWords(text, 'ja-x-easy')
          .split('\n')
          .map((line) => ({ key, line })),
      );
    const room = (key: string): number => (key === 'kiosk.bar.bigger' ? 4 : 3);
    expect(lines.filter(({ key, line }) => line.length > room(key))).toEqual([]);
  });
});
