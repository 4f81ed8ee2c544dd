// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { birthWords } from '../../../../renderer/kiosk/card/birth-words.ts';
import { isUnder15 } from '../../../../shared/card/is-under-15.ts';
import { shownWords } from '../../../../renderer/kiosk/card/shown-words.ts';
import { Card } from '../../../../renderer/kiosk/screens/card.tsx';
import type { CardFailure, CardScreen, CardStep } from '../../../../renderer/kiosk/screen.ts';
import { happen, useKiosk } from '../../../../renderer/kiosk/store.ts';
import type { Words } from '../../../../renderer/kiosk/use-texts.ts';
import { languages, type Language } from '../../../../shared/domain/language.ts';
import { clearKiosk, pressKey, showKiosk, stubLayout } from '../kiosk-page.tsx';
import { hanako, offered, stepOf } from './card-walk.ts';

beforeEach(stubLayout);
afterEach(clearKiosk);

const failures: readonly CardFailure[] = [
  { kind: 'removed', pinMayHaveBeenTried: false },
  { kind: 'removed', pinMayHaveBeenTried: true },
  { kind: 'blocked' },
  { kind: 'unsupported-card', reason: 'no-application' },
  { kind: 'unsupported-card', reason: 'mute' },
  { kind: 'unsupported-card', reason: 'bad-data' },
  { kind: 'timeout' },
  { kind: 'cancelled' },
  { kind: 'busy' },
  { kind: 'reader-unavailable' },
];

function show(step: CardStep, language: Language = 'ja'): void {
  const shown = { ...(offered.screen as CardScreen), step };
  useKiosk.setState({ ...offered, screen: shown }, true);
  showKiosk(<Card {...shown} />, language);
}

const body = (): string => document.body.textContent ?? '';

describe.each(languages)('in %s', (language) => {
  it('each way a reading can fail has its own words, and a way on without the card', () => {
    const said = failures.map((outcome) => {
      show({ kind: 'trouble', outcome }, language);
      const words = body();
      act(() => pressKey(/カードなしで|カードを つかわない|without the card/));
      expect(stepOf(useKiosk.getState())).toEqual({ kind: 'take' });
      clearKiosk();
      return words;
    });
    expect(new Set(said).size).toBe(failures.length);
  });

  it('says before reading what is read, what is not, and when it is gone', () => {
    show({ kind: 'consent' }, language);
    expect(body()).toMatch(/12/);
    expect(body()).toMatch(/2時間|2 hours/);
    expect(body()).toMatch(/75/);
    act(() => happen({ type: 'mode switched', mode: 'slow' }));
    expect(body()).toMatch(/240/);
  });
});

describe('what was read', () => {
  it('is shown as four items, and is right or doubted', () => {
    show({ kind: 'read', info: hanako });
    expect(screen.getAllByRole('definition').map((item) => item.textContent)).toEqual([
      '見本　花子',
      '架空県となり市本町四丁目５番６号',
      '昭和60年4月1日',
      '女',
    ]);
    act(() => pressKey(/字がちがう/));
    expect(useKiosk.getState().screen).toMatchObject({ card: { info: hanako, doubted: true } });
  });

  it('is doubted by itself where a character cannot be shown', () => {
    show({ kind: 'read', info: { ...hanako, name: '\u{E0A1}本　恵' } });
    expect(body()).toContain('〓本　恵');
    act(() => pressKey(/このとおりです/));
    expect(useKiosk.getState().screen).toMatchObject({ card: { doubted: true } });
  });

  it('of a child under 15 goes on only with a guardian', () => {
    show({ kind: 'read', info: { ...hanako, birthDate: '20160505' } });
    expect(body()).toContain('15歳未満');
    expect(screen.getByRole('button', { name: /保護者が いっしょです/ })).not.toBeNull();
  });

  it('is never read to other ears', () => {
    show({ kind: 'read', info: hanako });
    for (const item of screen.getAllByRole('definition')) expect(item.closest('[data-quiet]')).not.toBeNull();
  });
});

describe('the offer', () => {
  it('speaks of no card where no reader is', () => {
    show({ kind: 'offer' });
    expect(screen.getAllByRole('button')).toHaveLength(3);
    act(() => useKiosk.setState({ reader: 'no-reader' }));
    expect(screen.queryByRole('button', { name: /カードを使う/ })).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });
});

describe('words of a card', () => {
  it.each([
    ['𠮷本　髙子', '𠮷本　髙子', false],
    ['\u{E0A1}本', '〓本', true],
    ['\u{F0000}\uFFFD', '〓〓', true],
    ['\u202E見本\u0007\u200F', '見本', false],
    ['辻\u{E0100}', '辻\u{E0100}', false],
  ])('%s', (text, words, missing) => {
    expect(shownWords(text)).toEqual({ words, missing });
  });

  it.each([
    ['20111124', false],
    ['20111125', true],
    ['19850401', false],
    ['20160000', true],
  ])('%s is under 15: %s', (birthDate, under) => {
    expect(isUnder15(birthDate, '2026-11-24')).toBe(under);
  });

  it('say a date of birth as its reader writes it, and what the card leaves out', () => {
    const t = ((key: string, values?: { year?: string }) => `${key} ${values?.year ?? ''}`) as unknown as Words;
    expect(birthWords('19890108', 'ja', t)).toBe('平成元年1月8日');
    expect(birthWords('19870403', 'ja-x-easy', t)).toBe('1987年4月3日');
    expect(birthWords('19870403', 'en', t)).toBe('3 April 1987');
    expect(birthWords('19480000', 'en', t)).toBe('card:unknownDay 1948');
    expect(birthWords('19480231', 'ja', t)).toBe('card:unknownDay 1948年');
    expect(birthWords('00000000', 'ja', t)).toBe('card:unknownBirth ');
    expect(birthWords('', 'ja', t)).toBe('card:unknownBirth ');
  });
});
