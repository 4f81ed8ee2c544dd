import { describe, expect, it } from 'vitest';
import type { VisitView } from '../../../shared/domain/visit-view.ts';
import type { KioskEvent } from '../../../renderer/kiosk/event.ts';
import { withSign } from '../../../renderer/kiosk/number-moves.ts';
import { reduce } from '../../../renderer/kiosk/reduce.ts';
import { untouched, type KioskState } from '../../../renderer/kiosk/state.ts';

const after = (events: readonly KioskEvent[], from: KioskState = untouched): KioskState => events.reduce(reduce, from);

const view: VisitView = {
  asOf: 0,
  ticket: 'A012',
  language: 'ja',
  stops: [{ line: 'A', errand: null, also: [], kind: 'reception', state: 'serving', counter: 2 }],
  now: { kind: 'serving', counter: 2 },
  rated: false,
};

const typed = (signs: string): KioskEvent[] => [...signs].map((sign) => ({ type: 'sign typed', sign }));
const toNumber: readonly KioskEvent[] = [{ type: 'began', language: 'ja' }, { type: 'number wanted' }];
const toStanding: readonly KioskEvent[] = [
  ...toNumber,
  ...typed('A12'),
  { type: 'look asked' },
  { type: 'look came', view },
];

describe('typing a number', () => {
  it.each([
    ['A12', 'A12'],
    ['12', ''],
    ['AB1', 'B1'],
    ['A12C', 'C'],
    ['A1234567', 'A12345'],
  ])('%s gives %j', (signs, expected) => {
    expect([...signs].reduce(withSign, '')).toBe(expected);
  });

  it('takes one back, and takes back what was said of the last try', () => {
    const failed = after([
      ...toNumber,
      ...typed('A9'),
      { type: 'look asked' },
      { type: 'look failed', why: 'unknown' },
    ]);
    expect(failed.screen).toMatchObject({ typed: 'A9', look: { kind: 'failed', why: 'unknown' } });
    expect(reduce(failed, { type: 'sign erased' }).screen).toEqual({
      kind: 'number',
      typed: 'A',
      look: { kind: 'none' },
    });
  });
});

describe('where a number stands', () => {
  it('is shown when the answer comes, and not when something else was typed meanwhile', () => {
    expect(after(toStanding).screen).toEqual({ kind: 'standing', view, rating: { kind: 'score' } });
    const late = after([
      ...toNumber,
      ...typed('A12'),
      { type: 'look asked' },
      ...typed('3'),
      { type: 'look came', view },
    ]);
    expect(late.screen.kind).toBe('number');
  });

  it('is brought up to date for the same number only, and the rating goes on', () => {
    const over: VisitView = { ...view, now: { kind: 'over', how: 'done' } };
    const rating = after([...toStanding, { type: 'score chosen', score: 4 }]);
    expect(reduce(rating, { type: 'look came', view: over }).screen).toMatchObject({
      view: over,
      rating: { kind: 'topic', score: 4 },
    });
    expect(reduce(rating, { type: 'look came', view: { ...over, ticket: 'B001' } })).toEqual(rating);
  });

  it('takes two taps for a rating, again after a failure, and thanks once', () => {
    const sent = after([...toStanding, { type: 'score chosen', score: 2 }, { type: 'rating sent' }]);
    expect(sent.screen).toMatchObject({ rating: { kind: 'sending', score: 2 } });
    const failed = reduce(sent, { type: 'rating failed' });
    expect(failed.screen).toMatchObject({ rating: { kind: 'failed', score: 2 } });
    expect(after([{ type: 'rating sent' }, { type: 'rating kept' }], failed).screen).toMatchObject({
      rating: { kind: 'thanks' },
    });
  });

  it('is gone for the next visitor', () => {
    expect(after([...toStanding, { type: 'finished' }]).screen).toEqual({ kind: 'home' });
    const alone = after([...toStanding, { type: 'ticked', at: 120_000, hold: false }]);
    expect(alone.screen).toEqual({ kind: 'home' });
    expect(JSON.stringify(alone)).not.toContain('A012');
  });
});
