import { happen, useOfficeState } from '../store.ts';
import { daysAfter, type Span } from './calendar-days.ts';

/** The days before or after those in sight. */
export function turn({ from, days }: Span, sign: 1 | -1): void {
  happen({ type: 'sight changed', sight: { from: daysAfter(from, sign * days) } });
}

/** One day of all facilities instead of a week of one, and back. Today's week becomes today. */
export function otherView({ from }: Span): void {
  const { sight } = useOfficeState.getState();
  const view = sight.view === 'week' ? 'day' : 'week';
  happen({ type: 'sight changed', sight: { view, from: sight.from === null ? null : from } });
}
