// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FactsScreen } from '../../../../renderer/kiosk/screen.ts';
import { Facts } from '../../../../renderer/kiosk/screens/facts.tsx';
import { useKiosk } from '../../../../renderer/kiosk/store.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { clearKiosk, pressKey, showKiosk, stubLayout } from '../kiosk-page.tsx';
import { answer, asked, begun, fitting, recordContent, sampleCard } from './forms-walk.ts';

beforeAll(stubLayout);
afterEach(clearKiosk);

/** The question about a fact, in its place among the others. */
function questionOf(id: string, from = begun(null), content = recordContent): FactsScreen {
  let at = from;
  for (let fact = asked(at, content); fact && fact.id !== id; fact = asked(at, content)) {
    at = answer(at, fitting(fact), content) as FactsScreen;
  }
  return at;
}

/** The screen that the store holds now. */
function Shown() {
  const shown = useKiosk((state) => state.screen);
  return shown.kind === 'facts' ? <Facts {...shown} /> : <p>{shown.kind}</p>;
}

function show(at: FactsScreen, language: Language = 'ja'): void {
  act(() => useKiosk.setState({ screen: at }));
  showKiosk(<Shown />, language);
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const saidOf = (fact: string) => (useKiosk.getState().screen as FactsScreen).said[fact];
const type = (signs: string) => [...signs].forEach((sign) => pressKey(sign));

describe('a question', () => {
  it('with answers takes one touch, and says how far one is', () => {
    show(begun(null));
    expect(document.body.textContent).toMatch(/質問 1 ／ \d+/);
    const before = heading();
    pressKey(/^わたし/);
    expect(saidOf('applicant.role')?.value).toBe('self');
    expect(heading()).not.toBe(before);
    expect(document.body.textContent).toMatch(/質問 2 ／ \d+/);
  });

  it('for kana has their keys, small ones and voiced ones, and says what the form will have', () => {
    show(questionOf('applicant.kana'));
    for (const key of ['し', '゛゜のキー', 'よ', '小さい文字', 'う']) {
      pressKey(key === '゛゜のキー' ? 'てんてん・まる' : key);
    }
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'じょう');
    expect(screen.getByText('ジョウ')).toBeDefined();
    pressKey('決める');
    expect(saidOf('applicant.kana')?.value).toBe('ジョウ');
  });

  it('takes letters of a real keyboard, katakana as well', () => {
    show(questionOf('applicant.kana'));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'ミライ　はなこ' } });
    pressKey('決める');
    expect(saidOf('applicant.kana')?.value).toBe('ミライ　ハナコ');
  });

  it('for a phone number groups the digits, counts the missing ones and says so instead of refusing the key', () => {
    show(questionOf('applicant.phone'));
    type('090123');
    expect(document.body.textContent).toContain('あと 5けたです');
    pressKey('決める');
    expect(screen.getByRole('alert').textContent).toBe('あと 5けた 足りません。続きを 押してください。');
    expect(document.body.textContent).toContain('090123');
    type('45678');
    expect(screen.queryByRole('alert')).toBeNull();
    pressKey('決める');
    expect(saidOf('applicant.phone')?.value).toBe('09012345678');
  });

  it('may be passed where the form does without', () => {
    show(questionOf('applicant.phone'));
    pressKey('わからない・書かない');
    expect(saidOf('applicant.phone')).toMatchObject({ value: '', source: 'asked' });
  });

  it('for a date leads from the era to the day, in both calendars, and knows the calendar', () => {
    show(questionOf('applicant.birth'));
    pressKey(/^昭和/);
    type('62');
    pressKey('次へ');
    type('2');
    pressKey('次へ');
    type('30');
    expect(screen.getByRole('alert').textContent).toBe('2月は 28日までです。');
    pressKey('1つ消す');
    expect(screen.getByRole('status').textContent).toBe('昭和62年2月3日 ＝ 1987年2月3日');
    pressKey('決める');
    expect(saidOf('applicant.birth')?.value).toBe('1987-02-03');
  });

  it('for a date says what is missing, and what cannot be so', () => {
    show(questionOf('applicant.birth'));
    pressKey(/^令和/);
    pressKey('次へ');
    expect(screen.getByRole('alert').textContent).toBe('数字が まだ 入っていません。');
    for (const part of ['20', '1', '1']) {
      type(part);
      pressKey(/次へ|決める/);
    }
    expect(screen.getByRole('alert').textContent).toContain('生まれた日としては 合いません');
    expect(saidOf('applicant.birth')).toBeUndefined();
  });

  it('for an address leads by sound, area and number to the building', () => {
    show(questionOf('applicant.address'));
    pressKey(/「ま」の行/);
    pressKey('みらい二丁目');
    type('2');
    pressKey('数字のあいだの 線');
    type('3');
    pressKey('次へ');
    pressKey('建物の名前は ない');
    expect(saidOf('applicant.address')).toMatchObject({ value: '架空県みらい町みらい二丁目2番3号', doubt: false });
  });

  it('for an address outside the town takes kana, which staff write in kanji', () => {
    show(questionOf('applicant.address'));
    pressKey('この町の外');
    type('となりし');
    pressKey('数字のキー');
    type('4');
    pressKey('決める');
    expect(saidOf('applicant.address')).toMatchObject({ value: 'となりし4', doubt: true });
  });

  it('for a few numbers has a key each', () => {
    show(questionOf('record.copies'));
    pressKey('2通');
    expect(saidOf('record.copies')?.value).toBe('2');
  });

  it('with several answers is ticked, then left', () => {
    show(questionOf('record.items'));
    pressKey(/世帯主/);
    pressKey(/本籍/);
    expect(screen.getByRole('button', { name: /世帯主/ }).getAttribute('aria-pressed')).toBe('true');
    pressKey(/世帯主/);
    pressKey('次へ');
    expect(saidOf('record.items')?.value).toBe('home');
  });
});

describe('the check', () => {
  const atCheck = (from: FactsScreen) => questionOf('nothing', from);

  it('shows what the card said and what was entered, each with its source, and lets it be changed', () => {
    show(atCheck(begun({ info: sampleCard, doubted: false })));
    expect(heading()).toBe('これで いいですか');
    expect(document.body.textContent).toContain('未来　花子');
    expect(document.body.textContent).toContain('昭和62年4月3日');
    expect(screen.getByRole('button', { name: /フリガナ/ }).textContent).toContain('入力');
    pressKey(/フリガナ/);
    expect(document.body.textContent).toContain('答えを なおす');
  });

  it('marks what staff write when the visitor said that characters are wrong', () => {
    show(atCheck(begun({ info: sampleCard, doubted: true })));
    expect(screen.getByText(/^未来.花子$/).parentElement?.textContent).toContain('窓口で 職員が');
    expect(screen.getByText('昭和62年4月3日').parentElement?.textContent).not.toContain('職員');
  });

  it('says how long the draft stays, in the figure of the rule', () => {
    show(atCheck(begun({ info: sampleCard, doubted: false })));
    expect(document.body.textContent).toContain('手続きの 2時間後（おそくとも 今日のうち）に消えます');
  });

  it('offers to try again after a lost connection, with everything still there', () => {
    const end = atCheck(begun({ info: sampleCard, doubted: false }));
    show({ ...end, attempt: { kind: 'failed', requestId: 'made-up', trouble: { kind: 'lost' } } });
    expect(screen.getByRole('alert').textContent).toContain('番号が 2つになることは ありません');
    expect(screen.getByRole('button', { name: 'もう一度 試す' })).toBeDefined();
  });

  it('leads back to the plan where no line of it gives tickets any more', () => {
    const end = atCheck(begun({ info: sampleCard, doubted: false }));
    const trouble = { kind: 'closed', line: 'A', admission: { kind: 'stopped' } } as never;
    show({ ...end, attempt: { kind: 'failed', requestId: 'made-up', trouble } });
    pressKey('予定に もどる');
    expect(useKiosk.getState().screen.kind).toBe('plan');
  });
});

it.each(['ja', 'ja-x-easy', 'en'] as const)('says every question of the form in %s, without a mark', (language) => {
  const content = { ...recordContent, language };
  let at = begun(null, content);
  for (let fact = asked(at, content); fact; fact = asked(at, content)) {
    show(at, language);
    expect(heading()).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/[[\]|]|\{\{|facts[:.]/);
    clearKiosk();
    at = answer(at, fitting(fact), content) as FactsScreen;
  }
  expect(at.step.kind).toBe('check');
});
