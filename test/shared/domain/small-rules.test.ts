import { describe, expect, it } from 'vitest';
import { sideToUpdate } from '../../../shared/contract/version.ts';
import { admission } from '../../../shared/domain/line.ts';
import { mayRate } from '../../../shared/domain/may-rate.ts';
import { emergencyNumber, ticketNumber, ticketParts } from '../../../shared/domain/numbering.ts';
import { canPrint, needsStaff, printerStates } from '../../../shared/domain/printer-state.ts';
import { accountActive, sessionEnded } from '../../../shared/domain/staff-session.ts';
import { STAFF_MODE_MS, staffModeOpen } from '../../../shared/domain/staff-mode.ts';
import { waitForTry } from '../../../shared/domain/try-limit.ts';
import { minutesOfDay } from '../../../shared/lib/time-of-day.ts';

describe('ticket numbers', () => {
  it.each([
    ['12', 12],
    ['Z012', 12],
    ['ｚ０１２', 12],
    ['999', 999],
    ['0', null],
    ['1000', null],
    ['A012', null],
    ['', null],
  ])('of emergencies are typed with their letter or without: "%s"', (typed, number) => {
    expect(emergencyNumber(typed)).toBe(number);
  });

  it.each([
    [1, 'A001'],
    [999, 'A999'],
    [1000, 'A1000'],
  ])('%i is %s', (number, ticket) => {
    expect(ticketNumber('A', number)).toBe(ticket);
    expect(ticketParts(ticket)).toEqual({ letter: 'A', number });
  });
  it.each(['', 'A', '12', 'A0', 'AB1', 'A1B', 'A123456'])('%j is none', (typed) =>
    expect(ticketParts(typed)).toBeNull(),
  );
});

describe('admission', () => {
  const open = { kind: 'open', until: '17:15' } as const;
  const closed = { kind: 'closed', why: 'break', opens: null } as const;
  const today = (issued: number, stopped = false) => ({ issued, stopped });
  it('is full at the limit', () => {
    expect(admission(open, today(19), { dailyLimit: 20 })).toEqual(open);
    expect(admission(open, today(20), { dailyLimit: 20 })).toEqual({ kind: 'full', limit: 20 });
    expect(admission(open, today(9999), { dailyLimit: null })).toEqual(open);
  });
  it('is stopped by staff before it is full', () =>
    expect(admission(open, today(20, true), { dailyLimit: 20 })).toEqual({ kind: 'stopped' }));
  it('names the hours first', () => expect(admission(closed, today(20), { dailyLimit: 20 })).toEqual(closed));
});

describe('contract versions', () => {
  it.each([
    ['1.0', '1.9', null],
    ['1.4', '1.0', null],
    ['1.0', '2.0', 'hub'],
    ['2.0', '1.9', 'device'],
    ['1.0', 'nonsense', 'device'],
  ])('hub %s and device %s: update %s', (hub, device, side) => expect(sideToUpdate(hub, device)).toBe(side));
});

describe('tries', () => {
  it.each([
    [2, 0, 0],
    [3, 0, 2000],
    [3, 1500, 500],
    [4, 0, 4000],
    [40, 0, 900_000],
    [3, 5000, 0],
  ])('after %i wrong ones, %i ms later, %i ms are left', (wrong, later, left) =>
    expect(waitForTry({ wrong, lastAt: 1000 }, 1000 + later)).toBe(left),
  );
});

describe('staff sessions', () => {
  const minute = 60_000;
  it('end after ten idle minutes or twelve hours', () => {
    expect(sessionEnded({ startedAt: 0, seenAt: 0 }, 10 * minute - 1)).toBe(false);
    expect(sessionEnded({ startedAt: 0, seenAt: 0 }, 10 * minute)).toBe(true);
    expect(sessionEnded({ startedAt: 0, seenAt: 720 * minute - 1 }, 720 * minute)).toBe(true);
  });
  it('need an account that still runs', () => {
    expect(accountActive({ endsOn: '2026-11-24', endedAt: null }, '2026-11-24')).toBe(true);
    expect(accountActive({ endsOn: '2026-11-24', endedAt: null }, '2026-11-25')).toBe(false);
    expect(accountActive({ endsOn: null, endedAt: 1 }, '2026-11-24')).toBe(false);
  });
});

describe('the staff mode of a kiosk', () => {
  it('locks after three minutes, and when the clock is set back', () => {
    expect(staffModeOpen(null, 0)).toBe(false);
    expect(staffModeOpen(1000, 1000 + STAFF_MODE_MS - 1)).toBe(true);
    expect(staffModeOpen(1000, 1000 + STAFF_MODE_MS)).toBe(false);
    expect(staffModeOpen(1000, 999)).toBe(false);
  });
});

describe('asking how it was', () => {
  it('waits for the counter, happens once, and never after giving up', () => {
    const serving = { kind: 'serving', counter: 2 } as const;
    expect(mayRate({ now: serving, rated: false })).toBe(true);
    expect(mayRate({ now: serving, rated: true })).toBe(false);
    expect(mayRate({ now: { kind: 'over', how: 'done' }, rated: false })).toBe(true);
    expect(mayRate({ now: { kind: 'over', how: 'cancelled' }, rated: false })).toBe(false);
    expect(mayRate({ now: { kind: 'absent' }, rated: false })).toBe(false);
  });
});

describe('printers', () => {
  it('print or want a hand, low paper both', () => {
    expect(printerStates.filter(canPrint)).toEqual(['ready', 'paper-low']);
    expect(printerStates.filter(needsStaff)).toEqual(['paper-low', 'no-paper', 'cover-open', 'jam', 'away']);
  });
});

describe('times of day', () => {
  it.each([
    ['00:00', 0],
    ['08:05', 485],
    ['24:00', 1440],
  ])('%s is minute %i', (time, minute) => expect(minutesOfDay(time)).toBe(minute));
});
