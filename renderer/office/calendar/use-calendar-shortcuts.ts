import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { actsFor, bookingActs } from '../booking/booking-acts.ts';
import { doAct } from '../booking/do-act.ts';
import { enterCells } from '../move-in-cells.ts';
import { useOffice } from '../office.ts';
import type { Shortcut } from '../shortcuts.ts';
import { happen } from '../store.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import type { Span } from './calendar-days.ts';
import { otherView, turn } from './sight-moves.ts';

/** What the keystrokes of the calendar work on: the days in sight, and the booking whose keys are shown. */
export interface KeyboardCalendar {
  readonly span: Span;
  readonly booking: Booking | null;
}

/** The keyboard of the calendar. A key whose action makes no sense now does nothing. */
export function useCalendarShortcuts({ span, booking }: KeyboardCalendar): void {
  const { acts, away } = useOffice();
  useShortcuts((shortcut) => {
    const act = bookingActs.find((one) => one === shortcut);
    if (act) {
      if (!away && booking && actsFor(booking).includes(act)) doAct(act, booking, acts);
      return true;
    }
    if (away && (shortcut === 'new' || shortcut === 'close-rooms')) return true;
    const stroke = strokes[shortcut];
    stroke?.(span);
    return stroke !== undefined;
  });
}

const strokes: Readonly<Partial<Record<Shortcut, (span: Span) => void>>> = {
  new: () => happen({ type: 'placing begun', booking: null, place: null }),
  'close-rooms': () => happen({ type: 'panel opened', panel: { kind: 'close-rooms' } }),
  keys: () => happen({ type: 'panel opened', panel: { kind: 'keys' } }),
  date: () => happen({ type: 'panel opened', panel: { kind: 'date' } }),
  before: (span) => turn(span, -1),
  after: (span) => turn(span, 1),
  today: () => happen({ type: 'sight changed', sight: { from: null } }),
  view: otherView,
  facility: () => document.querySelector<HTMLElement>('[data-facility] select')?.focus(),
  list: () => enterCells(document.querySelector('[data-waiting]')),
  grid: () => enterCells(document.querySelector('[data-grid]')),
  'put-away': () => happen({ type: 'put away' }),
};
