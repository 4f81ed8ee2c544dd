// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { numberChoices } from '../../../../renderer/kiosk/keys/choices.ts';
import { readingOf } from '../../../../renderer/kiosk/speech/reading-of.ts';
import { scriptOf } from '../../../../renderer/kiosk/speech/script-of.ts';

afterEach(() => document.body.replaceChildren());

function show(html: string): Element {
  document.body.innerHTML = html;
  numberChoices(document);
  return document.body.firstElementChild!;
}

describe('a part of the screen is read', () => {
  it.each([
    ['<p>画面に 触れてください</p>', '画面に触れてください'],
    ['<p><ruby style="display: ruby">番号札<rt>ばんごうふだ</rt></ruby>を とる</p>', 'ばんごうふだを とる'],
    ['<p><span aria-hidden="true">番号札</span><span>ばんごうふだ</span></p>', 'ばんごうふだ'],
    ['<button><svg></svg><div>証明書</div><div>住民票など</div></button>', '証明書、住民票など'],
    ['<p><span style="display: block">2</span><span style="display: block">番窓口</span></p>', '2番窓口'],
    ['<button aria-label="Call staff">!</button>', 'Call staff'],
    ['<p>前に <b style="display: inline">3人</b>。</p>', '前に 3人。'],
    ['<p>Are you\n  still there?</p>', 'Are you still there?'],
    ['<label>ことば<input value="じゅうみん"></label>', 'ことば、じゅうみん'],
  ])('%s → %s', (html, words) => {
    expect(readingOf(show(html))).toBe(words);
  });
});

const screen = `<main><div>
  <section><p data-lead="">どちらですか。</p><h1>引っこし</h1>
    <div role="alert"><b>とれませんでした。</b></div>
    <dl><div><dt>窓口</dt><dd>2番</dd></div></dl></section>
  <section data-touch=""><button>来た</button><div data-quiet=""><button>相談</button></div>
    <p>どれでも どうぞ。</p><button data-rapid="">あ</button></section>
</div></main>`;

describe('a screen is read', () => {
  it('from what it is, over what happened and what one can do, to what else there is', () => {
    show(screen);
    const words = [
      '引っこし',
      'どちらですか。',
      'とれませんでした。',
      '1、来た',
      '2、相談',
      'どれでも どうぞ。',
      'あ',
      '窓口',
      '2番',
    ];
    expect(scriptOf(document).map((line) => line.words)).toEqual(words);
  });

  it('with what is not for other ears marked as such', () => {
    show(screen);
    expect(
      scriptOf(document)
        .filter(({ quiet }) => quiet)
        .map(({ words }) => words),
    ).toEqual(['2、相談']);
  });

  it('not at all where there is none', () => {
    show('<p>…</p>');
    expect(scriptOf(document)).toEqual([]);
  });
});
