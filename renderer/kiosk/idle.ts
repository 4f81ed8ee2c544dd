import { timeOutOf, type TimeOutPlace } from '../../shared/domain/time-outs.ts';
import { isAsking, type Screen } from './screen.ts';
import type { KioskState } from './state.ts';

/** How long nobody has touched the screen, as far as it matters. `left` in seconds. */
export type Idle =
  | { readonly kind: 'touched' }
  /** A question stands over the screen: still there? */
  | { readonly kind: 'warned'; readonly left: number; readonly of: number }
  /** The screen leaves by itself; it says so all the while. */
  | { readonly kind: 'leaving'; readonly left: number; readonly of: number }
  | { readonly kind: 'over' };

/** Which row of the table holds for a screen; none where there is nothing to wipe. */
const places: Readonly<Record<Exclude<Screen['kind'], 'card' | 'rooms'>, TimeOutPlace | null>> = {
  attract: null,
  home: 'attract',
  way: 'choosing',
  lines: 'choosing',
  search: 'choosing',
  question: 'choosing',
  answers: 'choosing',
  plan: 'choosing',
  facts: 'personal',
  'card-left': null,
  ticket: 'ticket',
  number: 'choosing',
  standing: 'choosing',
  pin: 'pin',
  staff: 'staff',
};

/** What decides how long an untouched screen stays. */
export type Untouched = Pick<KioskState, 'screen' | 'slow' | 'touchedAt' | 'now'>;

/** What the time since the last touch means. */
export function idleOf({ screen, slow, touchedAt, now }: Untouched): Idle {
  const place = placeOf(screen);
  // a ticket on its way is waited for
  if (place === null || isAsking(screen)) return { kind: 'touched' };
  const seconds = (now - touchedAt) / 1000;
  const { warn, wipe } = timeOutOf(place, slow);
  if (seconds >= (warn ?? 0) + wipe) return { kind: 'over' };
  if (warn !== null) {
    return seconds < warn ? { kind: 'touched' } : { kind: 'warned', left: warn + wipe - seconds, of: wipe };
  }
  return place === 'ticket' || place === 'staff'
    ? { kind: 'leaving', left: wipe - seconds, of: wipe }
    : { kind: 'touched' };
}

/** With the card it is personal from the moment its items are on the screen; looking for another room is, with forms behind it. */
function placeOf(screen: Screen): TimeOutPlace | null {
  if (screen.kind === 'rooms') return screen.before.kind === 'facts' ? 'personal' : 'choosing';
  if (screen.kind !== 'card') return places[screen.kind];
  return screen.step.kind === 'read' || screen.card !== null ? 'personal' : 'choosing';
}

/** Countdowns are said in steps of five seconds. */
export function inSteps(left: number): number {
  return Math.max(5, Math.ceil(left / 5) * 5);
}
