import type { DeskView } from '../../shared/domain/desk-view.ts';
import type { Office } from '../../shared/domain/town.ts';
import { minutesOfDay } from '../../shared/lib/time-of-day.ts';

/** So many minutes before closing the desk speaks of it. */
const BEFORE = 15;

/** How near the end of the opening hours is, as far as those who wait care. */
export type ClosingTime =
  | { readonly kind: 'far' }
  | { readonly kind: 'soon'; readonly closes: string; readonly minutes: number }
  | { readonly kind: 'over' };

/** The office's plan and its wall clock, "HH:MM". */
export interface OfficeClock {
  readonly hours: Office['hours'];
  readonly clock: string;
}

/** Whether the closing routine is due. A lunch break is no closing. */
export function closingTime({ opening }: Pick<DeskView, 'opening'>, { hours, clock }: OfficeClock): ClosingTime {
  if (opening.kind === 'closed') return opening.why === 'after-hours' ? { kind: 'over' } : { kind: 'far' };
  if (opening.until !== hours.at(-1)?.to) return { kind: 'far' };
  const minutes = minutesOfDay(opening.until) - minutesOfDay(clock);
  return minutes >= 0 && minutes <= BEFORE ? { kind: 'soon', closes: opening.until, minutes } : { kind: 'far' };
}
