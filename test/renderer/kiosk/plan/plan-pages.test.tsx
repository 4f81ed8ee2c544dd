// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { PlanPage, PlanSource } from '../../../../renderer/kiosk/screen.ts';
import { Plan } from '../../../../renderer/kiosk/screens/plan.tsx';
import { useKiosk } from '../../../../renderer/kiosk/store.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { lifeEvents, stepsOf } from '../../../shots/guide-visit.ts';
import { sampleContent } from '../../../support/sample-guidance.ts';
import { clearKiosk, pressKey, showKiosk, stubLayout } from '../kiosk-page.tsx';
import { planScreen } from '../plan-screen.ts';

beforeAll(stubLayout);
afterEach(clearKiosk);

function Shown() {
  const now = useKiosk((state) => state.screen);
  return now.kind === 'plan' ? <Plan {...now} /> : null;
}

function show(source: PlanSource, page: PlanPage = { kind: 'overview' }, language: Language = 'ja'): void {
  const trail: PlanPage[] = page.kind === 'overview' ? [] : [{ kind: 'overview' }];
  useKiosk.setState({ screen: { ...planScreen(source), page, trail } });
  showKiosk(<Shown />, language);
}

const [movingIn] = sampleContent().guidance.guides.filter(({ id }) => id === 'moving-in');
const walk = movingIn ? stepsOf(movingIn, lifeEvents['moving-in'] ?? {}) : [];
const residence: PlanSource = { kind: 'errand', errand: 'residence-record' };
const joining: PlanSource = { kind: 'errand', errand: 'health-insurance-join' };
const moving: PlanSource = {
  kind: 'guide',
  guide: 'moving-in',
  answers: Object.fromEntries(walk.map(({ question, option }) => [question, option])),
};
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

it('leaves a procedure out and takes it back', () => {
  show(residence, { kind: 'procedure', procedure: 'residence-record' });
  pressKey('今日は しない');
  expect(useKiosk.getState().screen).toMatchObject({ left: ['residence-record'] });
  pressKey('やはり する');
  expect(useKiosk.getState().screen).toMatchObject({ left: [] });
});

it('offers no ticket once everything is left out, but the way back', () => {
  show(residence, { kind: 'procedure', procedure: 'residence-record' });
  pressKey('今日は しない');
  pressKey(/もどる$/);
  expect(title()).toContain('ありません');
  expect(screen.queryByRole('button', { name: /番号札を取る/ })).toBeNull();
  pressKey('くわしく 見る');
  pressKey('やはり する');
  pressKey(/もどる$/);
  expect(screen.getByRole('button', { name: '番号札だけ 取る' })).toBeDefined();
});

it('ticks what is at hand; a second press says that it is not, and explains what then', () => {
  show(joining, { kind: 'items', from: 0 });
  const [first] = screen.getAllByRole('button', { pressed: false });
  const name = first?.querySelector('b')?.textContent ?? '';
  pressKey(new RegExp(name.replaceAll(/[（）]/g, '.')));
  expect(screen.getByRole('button', { pressed: true }).textContent).toContain('ある');
  pressKey(new RegExp(name.replaceAll(/[（）]/g, '.')));
  expect(title()).toContain(name);
  expect(document.body.textContent).toContain('ないときは');
});

it('leads from one missing thing to the next, and then back', () => {
  show(joining, { kind: 'items', from: 0 });
  pressKey('まだのものを 確かめる');
  const seen = new Set<string>();
  while (screen.queryByRole('button', { name: 'まだ ない' })) {
    expect(document.body.textContent).toContain('ないときは');
    seen.add(title());
    pressKey('まだ ない');
  }
  expect(seen.size).toBeGreaterThan(1);
  expect(title()).toContain('お持ちいただくもの');
  expect(screen.queryByRole('button', { name: 'まだのものを 確かめる' })).toBeNull();
});

it('says in words what each stop is for, and how many more', () => {
  show(moving);
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows.some((row) => /・ほか\d+件/.test(row))).toBe(true);
});

it('says that nobody need come where the answers lead to no counter', () => {
  const answers = { change: 'quit', age: 'to-74', family: 'none', next: 'relative', money: 'none', paper: 'no' };
  show({ kind: 'guide', guide: 'work', answers });
  expect(title()).toContain('窓口での 手続きは ありません');
  expect(screen.getByRole('button', { name: '終わる' })).toBeDefined();
  expect(screen.queryByRole('button', { name: /番号札/ })).toBeNull();
});

it('tells the way to the counter step by step, upstairs too', () => {
  show({ kind: 'errand', errand: 'water' }, { kind: 'map', stop: 0 });
  const steps = screen.getAllByRole('listitem').map((step) => step.textContent);
  expect(steps[0]).toContain('この機械から 出発します。');
  expect(steps.some((step) => step.includes('エレベーターか 階段で 2階へ 行きます。'))).toBe(true);
  expect(steps.at(-1)).toContain('7番窓口は');
  expect(screen.getByRole('figure', { name: '1階の地図' })).toBeDefined();
  expect(screen.getByRole('figure', { name: '2階の地図' })).toBeDefined();
});

it('leads to a quiet counter without naming whose it is', () => {
  show({ kind: 'errand', errand: 'living-support' }, { kind: 'map', stop: 0 });
  const steps = screen.getAllByRole('listitem').map((step) => step.textContent);
  expect(steps.at(-1)).toContain('5番窓口に 着きます。');
  expect(steps.join('')).not.toContain('福祉');
});

it('says in every language that the counter tells the rest where a ticket is all', () => {
  show({ kind: 'errand', errand: 'A' }, { kind: 'overview' }, 'en');
  expect(document.body.textContent).toContain('You tell us the rest at the counter.');
});
