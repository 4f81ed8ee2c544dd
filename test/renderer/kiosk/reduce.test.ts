import { describe, expect, it } from 'vitest';
import type { KioskEvent } from '../../../renderer/kiosk/event.ts';
import { idleOf, inSteps } from '../../../renderer/kiosk/idle.ts';
import { reduce } from '../../../renderer/kiosk/reduce.ts';
import { fieldRules, untouched, wiped, type KioskState } from '../../../renderer/kiosk/state.ts';

const ticket = {
  ticket: 'A012',
  code: 'opaque',
  line: 'A',
  errand: 'residence-record',
  language: 'en',
  arrivedAt: 0,
  ahead: 3,
  promise: { kind: 'minutes', from: 15, to: 25 },
  stops: [],
  held: null,
} as const;

const after = (events: readonly KioskEvent[], from: KioskState = untouched): KioskState => events.reduce(reduce, from);

const toPlan: readonly KioskEvent[] = [
  { type: 'touched', at: 1_000 },
  { type: 'began', language: 'en' },
  { type: 'way chosen', way: 'certificates' },
  { type: 'errand chosen', errand: 'residence-record' },
];
const toTicket: readonly KioskEvent[] = [
  ...toPlan,
  { type: 'ticket asked', requestId: 'one' },
  { type: 'ticket came', ticket, drafted: 0 },
];

describe('the kiosk', () => {
  it('leads from the first picture to a ticket', () => {
    expect(after(toTicket).screen).toEqual({ kind: 'ticket', ticket, paper: { kind: 'printing' }, drafted: 0 });
  });

  it('keeps the request id of a failed try for the next one', () => {
    const failed = after([
      ...toPlan,
      { type: 'ticket asked', requestId: 'one' },
      { type: 'ticket refused', trouble: { kind: 'lost' } },
    ]);
    expect(failed.screen).toMatchObject({ attempt: { kind: 'failed', requestId: 'one' } });
  });

  it('goes back step by step, but not while a ticket is on its way', () => {
    const back: KioskEvent = { type: 'went back' };
    expect(after([...toPlan, back]).screen).toEqual({ kind: 'way', way: 'certificates' });
    expect(after([...toPlan, back, back]).screen).toEqual({ kind: 'home' });
    expect(after([...toPlan, back, back, back]).screen).toEqual({ kind: 'home' });
    const asking = after([...toPlan, { type: 'ticket asked', requestId: 'one' }]);
    expect(reduce(asking, back)).toEqual(asking);
  });

  it('does not show a ticket to the next visitor', () => {
    const wipedEarly = after([{ type: 'ticket came', ticket, drafted: 0 }], after([{ type: 'began', language: 'ja' }]));
    expect(wipedEarly.screen).toEqual({ kind: 'home' });
  });

  it('forgets everything a visitor chose when they leave', () => {
    const used = after([
      ...toTicket,
      { type: 'mode switched', mode: 'dark' },
      { type: 'mode switched', mode: 'largeText' },
    ]);
    const left = reduce({ ...used, printer: 'ready' }, { type: 'finished' });
    expect(left).toEqual({
      ...untouched,
      screen: { kind: 'home' },
      touchedAt: left.touchedAt,
      now: left.now,
      printer: 'ready',
    });
  });

  it('wipes exactly the fields the table says', () => {
    const used: KioskState = {
      ...after(toTicket),
      dark: true,
      largeText: true,
      lowered: true,
      help: { kind: 'open' },
      printer: 'ready',
      volume: 'soft',
      now: 9,
      touchedAt: 9,
    };
    const clean = wiped(used, { kind: 'attract' });
    for (const field of Object.keys(fieldRules) as (keyof KioskState)[]) {
      expect([field, clean[field]]).toEqual([field, fieldRules[field].wiped ? untouched[field] : used[field]]);
    }
  });
});

describe('an untouched kiosk', () => {
  const tick = (seconds: number, hold = false): KioskEvent => ({ type: 'ticked', at: 1_000 + seconds * 1_000, hold });

  it.each([
    [89, 'touched'],
    [90, 'warned'],
    [119, 'warned'],
    [120, 'over'],
  ])('while choosing, after %i s, is %s', (seconds, kind) => {
    expect(idleOf({ ...after(toPlan), now: 1_000 + seconds * 1_000 }).kind).toBe(kind);
  });

  it('asks first and then wipes; a touch in between starts the time anew', () => {
    expect(after([...toPlan, tick(119)]).screen.kind).toBe('plan');
    expect(after([...toPlan, tick(120)]).screen.kind).toBe('home');
    const touched = after([...toPlan, tick(119), { type: 'touched', at: 120_500 }, tick(200)]);
    expect(touched.screen.kind).toBe('plan');
  });

  it('shows a ticket for 15 s, home for 60 s, and then the first picture', () => {
    const shown = after([...toTicket, tick(14)]);
    expect(shown.screen.kind).toBe('ticket');
    const home = reduce(shown, tick(15));
    expect(home.screen.kind).toBe('home');
    expect(home.language).toBe('ja');
    expect(after([tick(74)], home).screen.kind).toBe('home');
    expect(after([tick(75)], home).screen.kind).toBe('attract');
  });

  it('waits while a ticket is on its way and while staff are called', () => {
    const asking = after([...toPlan, { type: 'ticket asked', requestId: 'one' }, tick(500)]);
    expect(asking.screen.kind).toBe('plan');
    expect(after([...toPlan, tick(500, true)]).screen.kind).toBe('plan');
  });

  it('counts down in steps of five', () => {
    expect([30, 26, 25.1, 25, 5, 1, 0].map(inSteps)).toEqual([30, 30, 30, 25, 5, 5, 5]);
  });
});
