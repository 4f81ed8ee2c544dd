import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RubyText } from '../../../renderer/i18n/ruby-text.tsx';

const drawn = (text: string): string => renderToStaticMarkup(createElement(RubyText, { text, language: 'ja-x-easy' }));

describe('text with readings', () => {
  it('draws each reading above its word and says the whole once', () => {
    const markup = drawn('[紙|かみ]が ほしい');
    expect(markup).toContain('<ruby>紙<rt>かみ</rt></ruby>が');
    expect(markup).toContain('>かみが ほしい<');
  });

  it('keeps what hangs on a word in one box with it, so that no line breaks between them', () => {
    expect(drawn('[手続|てつづ]きを しましたか')).toMatch(/<span[^>]*><ruby>手続<rt>てつづ<\/rt><\/ruby>きを<\/span> /);
  });

  it('leaves a text without readings alone', () => {
    expect(drawn('ことばで さがす')).toBe('ことばで さがす');
  });
});
