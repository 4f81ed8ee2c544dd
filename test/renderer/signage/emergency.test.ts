import { describe, expect, test } from 'vitest';
import type { PanelsView } from '../../../shared/domain/panels-view.ts';
import type { SignageEvent } from '../../../renderer/signage/event.ts';
import { reduce } from '../../../renderer/signage/reduce.ts';
import { standingPanel } from '../../../renderer/signage/side/standing-panel.ts';
import { blank, type SignageState } from '../../../renderer/signage/state.ts';
import { sampleContent } from '../../support/sample-guidance.ts';
import { callOf, viewOf } from './board-builder.ts';
import { fireUntil, noticeOf, panelsWith, TUESDAY_TEN } from './side-builder.ts';

const { town, facilities: book } = sampleContent();
const S = 1000;
const at = (second: number) => ({ at: second * S, wall: TUESDAY_TEN + second * S });
const view = (second: number, calls: Parameters<typeof viewOf>[0]): SignageEvent => ({
  type: 'view came',
  view: viewOf(calls, { asOf: TUESDAY_TEN + second * S }),
  ...at(second),
});
const panels = (second: number, view: PanelsView): SignageEvent => ({
  type: 'panels came',
  panels: view,
  ...at(second),
});
const tick = (second: number): SignageEvent => ({ type: 'ticked', ...at(second) });
const start: SignageEvent[] = [
  { type: 'town came', town, ...at(0) },
  { type: 'rooms came', book, ...at(0) },
  view(0, []),
];
const watch = (events: readonly SignageEvent[], from: SignageState = blank) => events.reduce(reduce, from);
const shown = (state: SignageState) => standingPanel(state)?.page.kind;
const [fire, calm] = [panelsWith({ notices: [fireUntil(1)] }), panelsWith()];
const called = (second: number, changes = {}) => callOf('A001', { calledAt: TUESDAY_TEN + second * S, ...changes });

describe('an emergency', () => {
  test('takes the screen from a call, and gives it back to the same call if it is still one', () => {
    const burning = watch([...start, view(2, [called(2)]), panels(3, fire)]);
    expect(burning.takeover).toBeNull();
    expect(shown(burning)).toBe('emergency');
    expect(watch([tick(20), tick(60)], burning).takeover?.call.ticket).toBe('A001');
  });

  test('lets no call through; afterwards those come who are still called', () => {
    const [one, two] = [called(5), callOf('B001', { calledAt: TUESDAY_TEN + 6 * S })];
    const events = [...start, panels(3, fire), view(5, [one]), view(6, [two, one]), tick(30)];
    const during = watch(events);
    expect(during.takeover).toBeNull();
    const gone = view(40, [two, { ...one, current: false }]);
    const after = watch([gone, tick(59), tick(60)], during);
    expect(after.takeover?.call.ticket).toBe('B001');
    expect(after.queue).toEqual([]);
  });

  test('ends by itself where no hub says so', () => {
    const burning = watch([...start, panels(3, fire), { type: 'hub lost' }, tick(59)]);
    expect(shown(burning)).toBe('emergency');
    expect(shown(watch([tick(60)], burning))).not.toBe('emergency');
  });

  test('ends at once when staff take it down', () => {
    expect(shown(watch([...start, panels(3, fire), tick(10), panels(11, calm)]))).toBe('waiting');
  });
});

describe('what a display remembers', () => {
  const board = viewOf([called(-60)], { asOf: TUESDAY_TEN });
  const remembered = (seconds: number, view = fire): SignageEvent => ({
    type: 'remembered',
    kept: { town, board, book, panels: view },
    ...at(seconds),
  });

  test('is shown as old until the hub speaks; nothing of it is announced', () => {
    const state = watch([remembered(20, calm), tick(20), tick(40)]);
    expect(state.freshness).toBe('stale');
    expect(state.board?.calls).toHaveLength(1);
    expect(state.takeover).toBeNull();
    expect(shown(state)).toBe('rooms');
    expect(watch([view(41, [])], state).freshness).toBe('fresh');
  });

  test('calls nobody on another day', () => {
    const { board } = watch([remembered(24 * 3600)]);
    expect([board?.calls, board?.absent, board?.lines]).toEqual([[], [], []]);
  });

  test('shows an emergency that still runs, until its end', () => {
    expect(shown(watch([remembered(20)]))).toBe('emergency');
    expect(shown(watch([remembered(20), tick(60)]))).toBe('waiting');
    expect(shown(watch([remembered(61)]))).toBe('waiting');
  });

  test('shows no emergency where the clock is behind its own memory', () => {
    expect(shown(watch([remembered(-365 * 24 * 3600)]))).not.toBe('emergency');
  });

  test('gives way to what the hub says of the time', () => {
    const wrong = watch([remembered(365 * 24 * 3600)]);
    expect(shown(wrong)).not.toBe('emergency');
    const right = reduce(wrong, {
      type: 'view came',
      view: viewOf([]),
      at: 366 * 24 * 3600 * S,
      wall: TUESDAY_TEN + 30 * S,
    });
    expect(shown(right)).toBe('emergency');
  });
});

test('a notice has the side alone and leaves the screen to calls', () => {
  const state = watch([...start, panels(1, panelsWith({ notices: [noticeOf('road')] }))]);
  expect(shown(state)).toBe('notice');
  expect(watch([view(2, [called(2)])], state).takeover?.call.ticket).toBe('A001');
  expect(shown(watch([view(2, [called(2)]), tick(11)], state))).toBe('notice');
});

test('a panel that failed gives its place to the next', () => {
  const state = watch(start);
  const failed = state.programme.standing.panel ?? '';
  const after = reduce(state, { type: 'panel failed', panel: failed, ...at(1) });
  expect(after.programme.standing.panel).not.toBe(failed);
  expect(watch([tick(2), tick(30), tick(60)], after).programme.standing.panel).not.toBe(failed);
});
