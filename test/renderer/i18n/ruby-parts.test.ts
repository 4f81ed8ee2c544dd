import { describe, expect, it } from 'vitest';
import { rubyParts } from '../../../renderer/i18n/ruby-parts.ts';

const marked = '[番号札|ばんごうふだ]を お[取|と]りください';

const words = (text: string): string =>
  rubyParts(text)
    .map(({ base }) => base)
    .join('');
const spoken = (text: string): string =>
  rubyParts(text)
    .map(({ base, reading }) => reading ?? base)
    .join('');

describe('text with readings', () => {
  it('gives words and readings part by part', () => {
    expect(rubyParts(marked)).toEqual([
      { base: '番号札', reading: 'ばんごうふだ' },
      { base: 'を お', reading: null },
      { base: '取', reading: 'と' },
      { base: 'りください', reading: null },
    ]);
  });

  it('gives the plain words and the spoken ones', () => {
    expect(words(marked)).toBe('番号札を お取りください');
    expect(spoken(marked)).toBe('ばんごうふだを おとりください');
  });

  it('leaves text without readings, and half a mark, as they are', () => {
    expect(rubyParts('窓口')).toEqual([{ base: '窓口', reading: null }]);
    expect(words('[窓口')).toBe('[窓口');
    expect(rubyParts('')).toEqual([]);
  });
});
