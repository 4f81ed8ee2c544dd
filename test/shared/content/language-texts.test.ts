import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../shared/content/check-content.ts';
import { textsToTranslate, type LanguageTexts } from '../../../shared/content/language-texts.ts';
import { sampleContent, sampleDay, sampleFiles } from '../../support/sample-guidance.ts';

const NOW = Date.parse(`${sampleDay}T03:00:00Z`);

type Files = Record<string, unknown>;

/** The same value without its English, and what stood there by its place, found by walking both as a translator's eye does. */
function withoutEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEnglish);
  if (value === null || typeof value !== 'object') return value;
  const parts = Object.entries(value).filter(([key]) => !(key === 'en' && 'ja' in value));
  return Object.fromEntries(parts.map(([key, part]) => [key, withoutEnglish(part)]));
}

/** English takes the place of Japanese, so that the template holds what a translator would write. */
function englishForJapanese(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(englishForJapanese);
  if (value === null || typeof value !== 'object') return value;
  if ('ja' in value && 'en' in value) return { ...value, ja: value.en };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, englishForJapanese(part)]));
}

const english = (): LanguageTexts => textsToTranslate(englishForJapanese(sampleFiles()) as Files);
const bare = (): Files => withoutEnglish(sampleFiles()) as Files;
const faultsOf = (files: Files) => {
  const checked = checkContent(files, NOW);
  return checked.ok ? [] : checked.error.data;
};

describe('a language in a file of its own', () => {
  it('makes the same content as texts beside the others', () => {
    const checked = checkContent({ ...bare(), 'texts/en.json': english() }, NOW);
    expect(checked.ok && checked.value).toEqual(sampleContent());
  });

  it('is asked for text by text where it is missing', () => {
    const texts = english();
    delete texts['procedures.json']!['residence-record.name'];
    const at = (sampleFiles()['procedures.json'] as { id: string }[]).findIndex(({ id }) => id === 'residence-record');
    expect(faultsOf({ ...bare(), 'texts/en.json': texts })).toContainEqual(
      expect.objectContaining({ file: 'procedures.json', path: `${at}.name.en` }),
    );
  });

  it('is held to the room on the screen', () => {
    const texts = english();
    texts['procedures.json']!['residence-record.name'] = 'A name that is much too long for its key'.repeat(3);
    expect(faultsOf({ ...bare(), 'texts/en.json': texts })).toHaveLength(1);
  });

  it('says where a text has no place, or stands twice', () => {
    const texts = english();
    texts['procedures.json']!['no-such-thing.name'] = 'Nothing';
    expect(faultsOf({ ...bare(), 'texts/en.json': texts })).toEqual([
      { file: 'texts/en.json', path: 'procedures.json.no-such-thing.name', reason: 'no text stands there' },
    ]);
    const twice = { 'procedures.json': { 'residence-record.name': 'Again' } };
    expect(faultsOf({ ...sampleFiles(), 'texts/en.json': twice })).toEqual([
      {
        file: 'texts/en.json',
        path: 'procedures.json.residence-record.name',
        reason: 'stands in procedures.json already',
      },
    ]);
  });

  it('is refused when the product does not speak it, or its shape is another', () => {
    expect(faultsOf({ ...sampleFiles(), 'texts/tlh.json': {} })).toEqual([
      { file: 'texts/tlh.json', path: '(whole file)', reason: '"tlh" is no language here' },
    ]);
    expect(faultsOf({ ...sampleFiles(), 'texts/en.json': [] })).toMatchObject([{ file: 'texts/en.json' }]);
  });
});
