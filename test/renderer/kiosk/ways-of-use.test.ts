import { describe, expect, it } from 'vitest';
import type { KioskEvent } from '../../../renderer/kiosk/event.ts';
import { idleOf } from '../../../renderer/kiosk/idle.ts';
import { reduce } from '../../../renderer/kiosk/reduce.ts';
import { untouched, type KioskState } from '../../../renderer/kiosk/state.ts';

const after = (events: readonly KioskEvent[], from: KioskState = untouched): KioskState => events.reduce(reduce, from);

const choosing: readonly KioskEvent[] = [
  { type: 'touched', at: 0 },
  { type: 'began', language: 'ja' },
  { type: 'lines wanted' },
];
const slow: KioskEvent = { type: 'mode switched', mode: 'slow' };
const tick = (seconds: number): KioskEvent => ({ type: 'ticked', at: seconds * 1_000, hold: false });

const ticket = {
  ticket: 'A012',
  code: 'opaque',
  line: 'A',
  errand: 'residence-record',
  language: 'ja',
  arrivedAt: 0,
  ahead: 3,
  promise: { kind: 'at-once' },
  stops: [],
  held: null,
} as const;

describe('more time', () => {
  it.each([
    [179, 'touched'],
    [180, 'warned'],
    [239, 'warned'],
  ])('while choosing, after %i s, is %s', (seconds, kind) => {
    expect(idleOf(after([...choosing, slow, tick(seconds)])).kind).toBe(kind);
  });

  it('ends after 240 s with everything as it was', () => {
    const left = after([...choosing, slow, tick(240)]);
    expect([left.screen.kind, left.slow]).toEqual(['home', false]);
  });

  it('leaves home and a ticket only after a question', () => {
    const home = after([{ type: 'touched', at: 0 }, { type: 'began', language: 'ja' }, slow, tick(200)]);
    expect(idleOf(home).kind).toBe('warned');
    const shown: KioskState = {
      ...untouched,
      slow: true,
      screen: { kind: 'ticket', ticket, paper: { kind: 'printing' }, drafted: 0 },
    };
    expect([39, 40].map((seconds) => idleOf(after([tick(seconds)], shown)).kind)).toEqual(['touched', 'warned']);
    expect(after([tick(99)], shown).screen.kind).toBe('ticket');
    expect(after([tick(100)], shown).screen.kind).toBe('home');
  });
});

describe('time', () => {
  it('stands still while a screen is read, and goes on from where it was', () => {
    const asked = after([...choosing, tick(100), { type: 'speech pressed' }, tick(400)]);
    expect(idleOf(asked)).toEqual({ kind: 'warned', left: 20, of: 30 });
    const silent = after([{ type: 'speech ended', heldBack: false }, tick(419)], asked);
    expect(silent.screen.kind).toBe('lines');
    expect(after([tick(421)], silent).screen.kind).toBe('home');
  });
});

describe('the next visitor', () => {
  it('finds no mode, no voice and no loudness of the last one', () => {
    const used = after([
      ...choosing,
      slow,
      { type: 'hand changed', byKeys: true },
      { type: 'speech pressed' },
      { type: 'loudness changed', by: 1 },
      { type: 'voices changed', voices: ['ja'] },
      { type: 'finished' },
    ]);
    expect(used).toEqual({ ...untouched, screen: { kind: 'home' }, touchedAt: used.touchedAt, voices: ['ja'] });
  });
});

it('the key back, and the one to begin again, close what lies over the screen first', () => {
  const calling = after([...choosing, { type: 'help rings' }]);
  expect(after([{ type: 'went back' }], calling)).toMatchObject({
    screen: { kind: 'lines' },
    help: { kind: 'closed' },
  });
  expect(after([{ type: 'began again' }], calling)).toMatchObject({
    screen: { kind: 'home' },
    help: { kind: 'closed' },
  });
});
