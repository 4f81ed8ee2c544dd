import { describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../../../../shared/card/card-reader.ts';
import type { KioskEvent } from '../../../../renderer/kiosk/event.ts';
import { idleOf } from '../../../../renderer/kiosk/idle.ts';
import { reduce } from '../../../../renderer/kiosk/reduce.ts';
import { untouched, type KioskState } from '../../../../renderer/kiosk/state.ts';
import { after, hanako, offered, stepOf, toPin } from './card-walk.ts';

const lifted: KioskEvent = { type: 'reader changed', state: 'empty' };
const laid: KioskEvent = { type: 'reader changed', state: 'present' };
const back: KioskEvent = { type: 'went back' };
const reading: KioskEvent = { type: 'card reading' };
const reads = (outcome: ReadOutcome): KioskEvent => ({ type: 'card read', outcome });
const toRead: readonly KioskEvent[] = [...toPin(), reading, reads({ kind: 'ok', info: hanako })];
const at = (events: readonly KioskEvent[]): KioskState => after(events, offered);

describe('the way with the card', () => {
  it('leads from the offer over consent, card and PIN to the four items', () => {
    expect(stepOf(offered)).toEqual({ kind: 'offer' });
    expect(stepOf(at(toPin().slice(0, 1)))).toEqual({ kind: 'consent' });
    expect(stepOf(at(toPin().slice(0, 2)))).toEqual({ kind: 'hold' });
    expect(stepOf(at(toPin().slice(0, 3)))).toEqual({ kind: 'looking' });
    expect(stepOf(at(toPin()))).toEqual({ kind: 'pin', typed: 0, remaining: 3, wrong: false });
    expect(stepOf(at([...toPin(), reading]))).toEqual({ kind: 'reading' });
    expect(stepOf(at(toRead))).toEqual({ kind: 'read', info: hanako });
  });

  it('looks at a card that was laid down before anybody asked, but only after the consent', () => {
    const early = at([laid, { type: 'card step', to: 'consent' }]);
    expect(stepOf(early)).toEqual({ kind: 'consent' });
    expect(stepOf(reduce(early, { type: 'card step', to: 'hold' }))).toEqual({ kind: 'looking' });
  });

  it('counts digits and knows none', () => {
    const typed = at([...toPin(), ...Array<KioskEvent>(6).fill({ type: 'digit typed' }), { type: 'sign erased' }]);
    expect(stepOf(typed)).toMatchObject({ typed: 3 });
    expect(stepOf(reduce(typed, { type: 'digits cleared' }))).toMatchObject({ typed: 0 });
  });

  it('waits until the card is taken, then asks what it cannot know', () => {
    const card = { info: hanako, doubted: true };
    const content = {
      book: { forms: [], facts: [], areas: [] },
      procedures: [],
      today: '2026-11-24',
      language: 'ja',
      held: {},
    } as const;
    const done = at([...toRead, { type: 'card done', card }]);
    expect(stepOf(done)).toEqual({ kind: 'take' });
    expect(reduce(done, back)).toEqual(done);
    expect(after([lifted, { type: 'facts began', content }], done).screen).toMatchObject({ kind: 'facts', card });
  });

  it('forgets what was read when it is not used', () => {
    const dropped = at([...toRead, { type: 'card done', card: null }]);
    expect(JSON.stringify(dropped)).not.toContain('見本');
    expect(JSON.stringify(at([...toRead, back]))).not.toContain('見本');
  });

  it('goes back to the plan step by step', () => {
    expect(stepOf(at([...toPin(), back]))).toEqual({ kind: 'consent' });
    expect(stepOf(at([...toPin(), back, back]))).toEqual({ kind: 'offer' });
    expect(at([...toPin(), back, back, back]).screen).toMatchObject({ kind: 'plan' });
  });
});

describe('a PIN that is wrong', () => {
  it('is asked for again with the tries that are left', () => {
    const wrong = at([...toPin(), reading, reads({ kind: 'wrong-pin', remaining: 2 })]);
    expect(stepOf(wrong)).toEqual({ kind: 'pin', typed: 0, remaining: 2, wrong: true });
    expect(stepOf(reduce(wrong, { type: 'digit typed' }))).toMatchObject({ typed: 1, wrong: false });
    expect(stepOf(at([...toPin(null), reading, reads({ kind: 'wrong-pin', remaining: null })]))).toMatchObject({
      remaining: null,
      wrong: true,
    });
  });

  it('costs the last try only if the visitor says so', () => {
    expect(stepOf(at(toPin(1)))).toEqual({ kind: 'last-try', wrong: false });
    const last = at([...toPin(2), reading, reads({ kind: 'wrong-pin', remaining: 1 })]);
    expect(stepOf(last)).toEqual({ kind: 'last-try', wrong: true });
    expect(stepOf(reduce(last, { type: 'last try taken' }))).toMatchObject({ kind: 'pin', remaining: 1 });
    expect(stepOf(at([...toPin(), reading, reads({ kind: 'last-try' })]))).toEqual({ kind: 'last-try', wrong: false });
  });

  it('ends in a locked card', () => {
    const blocked = { kind: 'trouble', outcome: { kind: 'blocked' } };
    expect(stepOf(at([...toPin(), reading, reads({ kind: 'blocked' })]))).toEqual(blocked);
    expect(stepOf(at([...toPin(), reading, reads({ kind: 'wrong-pin', remaining: 0 })]))).toEqual(blocked);
    expect(stepOf(at(toPin(0)))).toEqual(blocked);
  });
});

describe('what lies on the reader', () => {
  it('decides: a card lifted before its PIN is asked for again, and the next one begins anew', () => {
    const gone = at([...toPin(), { type: 'digit typed' }, lifted]);
    expect(stepOf(gone)).toEqual({ kind: 'trouble', outcome: { kind: 'removed', pinMayHaveBeenTried: false } });
    expect(stepOf(reduce(gone, laid))).toEqual({ kind: 'looking' });
    expect(stepOf(at([...toPin(1), lifted]))).toMatchObject({ kind: 'trouble' });
  });

  it('is lifted to lay another one down', () => {
    const other = at([
      ...toPin().slice(0, 3),
      { type: 'card looked', outcome: { kind: 'unsupported-card', reason: 'no-application' } },
    ]);
    expect(stepOf(reduce(other, lifted))).toEqual({ kind: 'hold' });
    expect(stepOf(after([lifted, laid], other))).toEqual({ kind: 'looking' });
  });

  it('is not looked for where the reader is gone', () => {
    const trouble = { kind: 'trouble', outcome: { kind: 'reader-unavailable' } };
    expect(stepOf(at([...toPin(), { type: 'reader changed', state: 'no-reader' }]))).toEqual(trouble);
    expect(stepOf(at([{ type: 'reader changed', state: 'no-reader' }, ...toPin().slice(0, 2)]))).toEqual(trouble);
  });

  it.each<ReadOutcome>([
    { kind: 'removed', pinMayHaveBeenTried: true },
    { kind: 'unsupported-card', reason: 'bad-data' },
    { kind: 'timeout' },
    { kind: 'cancelled' },
    { kind: 'busy' },
    { kind: 'reader-unavailable' },
  ])('or what it does: $kind leads to its own words, and loses nothing', (outcome) => {
    const failed = at([...toPin(), reading, reads(outcome)]);
    expect(stepOf(failed)).toEqual({ kind: 'trouble', outcome });
    expect(failed.screen).toMatchObject({ forms: ['juminhyo'], plan: { kind: 'plan' } });
  });

  it('answers nobody who has left the dialogue', () => {
    expect(stepOf(at([...toPin(), reading, back, reads({ kind: 'ok', info: hanako })]))).toEqual({ kind: 'consent' });
  });
});

describe('a card that is forgotten', () => {
  const wait = (seconds: number): KioskEvent[] =>
    Array.from({ length: seconds * 2 }, (_, tick) => ({ type: 'ticked', at: (tick + 1) * 500, hold: false }) as const);

  it('keeps the screen once the time is over, and nothing else is kept', () => {
    const read = at([{ type: 'language chosen', language: 'en' }, ...toRead]);
    expect(idleOf(after(wait(46), read)).kind).toBe('warned');
    const left = after(wait(76), read);
    expect(left.screen).toEqual({ kind: 'card-left' });
    expect(left.language).toBe('en');
    expect(JSON.stringify(left)).not.toContain('見本');
    expect(after(wait(900), read).screen).toEqual({ kind: 'card-left' });
  });

  it('lets the next visitor begin when it is taken', () => {
    const left = after([{ type: 'language chosen', language: 'en' }, ...toRead, { type: 'finished' }], offered);
    expect(left.screen).toEqual({ kind: 'card-left' });
    const taken = reduce(left, lifted);
    expect(taken).toEqual({
      ...untouched,
      screen: { kind: 'home' },
      reader: 'empty',
      now: taken.now,
      touchedAt: taken.touchedAt,
    });
  });

  it('is asked for by whichever way the visitor leaves', () => {
    expect(at([...toRead, { type: 'began again' }]).screen).toEqual({ kind: 'card-left' });
    expect(after([{ type: 'began again' }, laid], { ...untouched, reader: 'empty' }).screen).toEqual({ kind: 'home' });
  });

  it('has more time before its items are on the screen', () => {
    expect(idleOf(after(wait(46), at(toPin()))).kind).toBe('touched');
    expect(idleOf(after(wait(91), at(toPin()))).kind).toBe('warned');
  });
});
