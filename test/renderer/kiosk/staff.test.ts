import { describe, expect, it } from 'vitest';
import type { FoundTicket } from '../../../shared/domain/found-ticket.ts';
import type { KioskEvent } from '../../../renderer/kiosk/event.ts';
import { reduce } from '../../../renderer/kiosk/reduce.ts';
import { timesOf } from '../../../renderer/kiosk/staff/times-of.ts';
import type { TicketSearch } from '../../../renderer/kiosk/staff-page.ts';
import { untouched, type KioskState } from '../../../renderer/kiosk/state.ts';

const after = (events: readonly KioskEvent[], from: KioskState = untouched): KioskState => events.reduce(reduce, from);

const toPin: readonly KioskEvent[] = [{ type: 'touched', at: 0 }, { type: 'staff wanted' }];
const toMenu: readonly KioskEvent[] = [...toPin, { type: 'staff began' }];
const search: TicketSearch = { line: 'A', span: 60, number: null };
const ticket: FoundTicket = {
  visitId: 'one',
  ticket: 'A012',
  line: 'A',
  errand: 'residence-record',
  arrivedAt: 0,
  state: 'waiting',
};
const toTicket: readonly KioskEvent[] = [
  ...toMenu,
  { type: 'tickets asked', search },
  { type: 'tickets found', search, tickets: [ticket] },
  { type: 'ticket chosen', ticket },
];

describe('the way into the staff mode', () => {
  it('begins where no visitor has begun anything', () => {
    expect(after(toPin).screen.kind).toBe('pin');
    const errands = after([{ type: 'way chosen', way: 'certificates' }]);
    expect(reduce(errands, { type: 'staff wanted' })).toEqual(errands);
  });

  it('leads through the PIN only', () => {
    for (const from of [untouched, after([{ type: 'began', language: 'ja' }])]) {
      expect(reduce(from, { type: 'staff began' })).toEqual(from);
      expect(reduce(from, { type: 'page turned', page: { kind: 'menu' } })).toEqual(from);
    }
    expect(after(toMenu).screen).toEqual({ kind: 'staff', page: { kind: 'menu' } });
  });

  it('forgets what was typed when the PIN was wrong, and takes at most twelve digits', () => {
    const typed = [...'1234567890123'].map((sign): KioskEvent => ({ type: 'sign typed', sign }));
    expect(after([...toPin, ...typed]).screen).toMatchObject({ typed: '123456789012' });
    const wrong = after([...toPin, ...typed, { type: 'pin checked', check: { kind: 'refused', why: 'WRONG_PIN' } }]);
    expect(wrong.screen).toMatchObject({ typed: '' });
  });

  it('closes by itself: the PIN after 30 s, the staff mode after 90 s, also while somebody is called', () => {
    const tick = (seconds: number, hold = false): KioskEvent => ({ type: 'ticked', at: seconds * 1000, hold });
    expect(after([...toPin, tick(29)]).screen.kind).toBe('pin');
    expect(after([...toPin, tick(30)]).screen.kind).toBe('home');
    expect(after([...toMenu, tick(89)]).screen.kind).toBe('staff');
    expect(after([...toMenu, tick(90, true)]).screen.kind).toBe('home');
  });

  it('ends with nothing of it left', () => {
    const ended = after([...toTicket, { type: 'staff ended' }]);
    expect(ended).toEqual({ ...untouched, screen: { kind: 'home' }, now: ended.now, touchedAt: ended.touchedAt });
  });
});

describe('a lost ticket', () => {
  it('is found, printed again, and one steps back to the same list', () => {
    const printed = after([
      ...toTicket,
      { type: 'ticket act', act: { kind: 'reissued', paper: { kind: 'printing' } } },
      { type: 'paper', outcome: { kind: 'printed' } },
    ]);
    expect(printed.screen).toMatchObject({ page: { act: { kind: 'reissued', paper: { kind: 'printed' } } } });
    const back = reduce(printed, { type: 'went back' });
    expect(back.screen).toEqual({ kind: 'staff', page: { kind: 'tickets', search, found: { kind: 'asking' } } });
    expect(after([{ type: 'went back' }, { type: 'went back' }], back).screen).toEqual({
      kind: 'staff',
      page: { kind: 'menu' },
    });
  });

  it('does not show the answer to another search', () => {
    const other = { ...search, span: 30 } as const;
    const late = after([
      ...toMenu,
      { type: 'tickets asked', search: other },
      { type: 'tickets found', search, tickets: [ticket] },
    ]);
    expect(late.screen).toMatchObject({ page: { search: other, found: { kind: 'asking' } } });
  });

  it.each([
    [60, '2026-11-24T10:00:00+09:00', { from: '09:00', to: '10:00' }],
    [120, '2026-11-24T00:30:00+09:00', { from: '00:00', to: '00:30' }],
    [null, '2026-11-24T10:00:00+09:00', { from: '00:00', to: '23:59' }],
  ] as const)('is looked for over %s minutes at %s', (span, now, times) => {
    expect(timesOf(span, Date.parse(now), 'Asia/Tokyo')).toEqual(times);
  });
});

it('the volume stays when visitors come and go', () => {
  const loud = after([...toMenu, { type: 'volume chosen', volume: 'loud' }, { type: 'staff ended' }]);
  expect(loud.volume).toBe('loud');
});
