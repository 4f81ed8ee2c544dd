import { timeOuts, type TimeOut, type TimeOutPlace } from '../../shared/domain/time-outs.ts';
import { isAsking, type Screen } from './screen.ts';

/** How long nobody has touched the screen, as far as it matters. `left` in seconds. */
export type Idle =
  | { readonly kind: 'touched' }
  /** A question stands over the screen: still there? */
  | { readonly kind: 'warned'; readonly left: number; readonly of: number }
  /** The screen leaves by itself; it says so all the while. */
  | { readonly kind: 'leaving'; readonly left: number; readonly of: number }
  | { readonly kind: 'over' };

/** Which row of the table holds for a screen; none where there is nothing to wipe or a ticket is on its way. */
export function placeOf(screen: Screen): TimeOutPlace | null {
  switch (screen.kind) {
    case 'attract':
      return null;
    case 'home':
      return 'attract';
    case 'ticket':
      return 'ticket';
    case 'pin':
      return 'pin';
    case 'staff':
      return 'staff';
    case 'way':
    case 'lines':
    case 'search':
    case 'question':
    case 'answers':
    case 'plan':
    case 'number':
    case 'standing':
      return isAsking(screen) ? null : 'choosing';
  }
}

/** What the time since the last touch means on a screen. */
export function idleOf(screen: Screen, seconds: number): Idle {
  const place = placeOf(screen);
  if (place === null) return { kind: 'touched' };
  const { warn, wipe }: TimeOut = timeOuts[place];
  if (seconds >= (warn ?? 0) + wipe) return { kind: 'over' };
  if (warn !== null) {
    return seconds < warn ? { kind: 'touched' } : { kind: 'warned', left: warn + wipe - seconds, of: wipe };
  }
  return place === 'ticket' || place === 'staff'
    ? { kind: 'leaving', left: wipe - seconds, of: wipe }
    : { kind: 'touched' };
}

/** Countdowns are said in steps of five seconds. */
export function inSteps(left: number): number {
  return Math.max(5, Math.ceil(left / 5) * 5);
}
