import type { LocalText } from './language.ts';
import type { Opening } from './opening-hours.ts';

/** What people queue for (業務区分): the letter of its tickets and the counters that may serve it. */
export interface Line {
  readonly letter: string;
  readonly name: LocalText;
  /** Short name for narrow places. */
  readonly short: LocalText;
  /** In order: the first is the counter a visitor walks to. */
  readonly counters: readonly number[];
  /** Own hours within the office's; empty = the office's. */
  readonly hours: readonly { readonly from: string; readonly to: string }[];
  /** Tickets a day, or no limit. */
  readonly dailyLimit: number | null;
  /** Minutes at the desk as the town expects them. */
  readonly typicalMinutes: number;
  /** Never announced by voice (福祉 and the like). */
  readonly silent: boolean;
}

/** Can a ticket be taken for this line now, and if not, why? */
export type Admission =
  | { readonly kind: 'open'; readonly until: string }
  /** Staff stopped giving tickets for today. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'full'; readonly limit: number }
  | Extract<Opening, { kind: 'closed' }>;

/** The rule: hours first, then what staff decided, then the day's limit. */
export function admission(
  opening: Opening,
  today: { readonly issued: number; readonly stopped: boolean },
  line: Pick<Line, 'dailyLimit'>,
): Admission {
  if (opening.kind === 'closed') return opening;
  if (today.stopped) return { kind: 'stopped' };
  if (line.dailyLimit !== null && today.issued >= line.dailyLimit) return { kind: 'full', limit: line.dailyLimit };
  return opening;
}
