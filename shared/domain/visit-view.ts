import type { Language } from './language.ts';
import { errandOf, lineOf, type Town } from './town.ts';
import { isLive, type Stop, type StopKind, type StopState } from './visit.ts';
import { nothingKnown, type HallWaits } from './waiting/hall-waits.ts';
import type { WaitBand, WaitReason } from './waiting/wait-band.ts';

/** Where a visit stands, as its visitor needs to know it. */
export type VisitNow =
  | {
      readonly kind: 'waiting';
      readonly ahead: number;
      readonly band: WaitBand;
      readonly tight: boolean;
      readonly reason: WaitReason | null;
    }
  | { readonly kind: 'called'; readonly counter: number; readonly calledAt: number }
  | { readonly kind: 'serving'; readonly counter: number }
  /** Stepped out; `until` (epoch ms) is when they said they come back. */
  | { readonly kind: 'held'; readonly until: number | null }
  | { readonly kind: 'absent' }
  /** Staff prepare the papers; the number is called again. */
  | { readonly kind: 'preparing' }
  | { readonly kind: 'over'; readonly how: 'done' | 'cancelled' | 'expired' };

/** One stop of the way as the visitor sees it. `counter` = the one that calls, else the one to walk to. */
export interface VisitStop {
  readonly line: string;
  /** Null in quiet lines and matters: they stand on no screen. */
  readonly errand: string | null;
  /** What else is done there; empty in quiet matters. */
  readonly also: readonly string[];
  readonly kind: StopKind;
  readonly state: StopState;
  readonly counter: number;
}

/** What the holder of a ticket may see of it. No name, no matter of a quiet line. */
export interface VisitView {
  readonly asOf: number;
  readonly ticket: string;
  readonly language: Language;
  /** In order. */
  readonly stops: readonly VisitStop[];
  readonly now: VisitNow;
  /** The visitor has already said how it was. */
  readonly rated: boolean;
}

/** A visit's stops with what is known of it besides. */
export interface VisitRecord {
  readonly stops: readonly Stop[];
  readonly rated: boolean;
  /** People of the line who will be called before the stop that waits; 0 when none does. */
  readonly ahead: number;
}

/** The holder's view of a visit (with at least one stop). */
export function visitView(record: VisitRecord, town: Town, waits: HallWaits): VisitView {
  const { stops, rated } = record;
  const [first] = stops;
  if (!first) throw new Error('a visit without a stop');
  const { ticket, language } = first;
  return {
    asOf: waits.at,
    ticket,
    language,
    rated,
    stops: stops.map((stop) => visitStop(stop, town)),
    now: visitNow(record, waits),
  };
}

/** On a later day a code still says that its number is over, and nothing else of the visit. */
export function asSeenLater(view: VisitView): VisitView {
  return { ...view, stops: [], now: { kind: 'over', how: 'expired' } };
}

function visitStop({ line, errand, also, kind, state, counter }: Stop, town: Town): VisitStop {
  const quiet = isQuiet(town, { line, errand, also });
  const matter = quiet ? { errand: null, also: [] } : { errand, also };
  return { line, ...matter, kind, state, counter: counter ?? lineOf(town, line).counters[0] ?? 0 };
}

/** Whether a stop's matter stands on no screen and no paper. What the content does not know (any more) is told to nobody. */
export function isQuiet(town: Town, { line, errand, also }: Pick<Stop, 'line' | 'errand' | 'also'>): boolean {
  return lineOf(town, line).silent || [errand, ...also].some((id) => errandOf(town, id)?.quiet ?? true);
}

function visitNow({ stops, ahead }: VisitRecord, waits: HallWaits): VisitNow {
  const live = stops.find(isLive);
  if (live) return liveNow(live, ahead, waits);
  if (stops.some((stop) => stop.state === 'planned')) return { kind: 'preparing' };
  if (stops.some((stop) => stop.state === 'expired')) return { kind: 'over', how: 'expired' };
  return { kind: 'over', how: stops.some((stop) => stop.state === 'done') ? 'done' : 'cancelled' };
}

function liveNow({ id, state, counter, calledAt, heldUntil }: Stop, ahead: number, waits: HallWaits): VisitNow {
  if (state === 'held') return { kind: 'held', until: heldUntil };
  if (state === 'absent') return { kind: 'absent' };
  if (state === 'called' && counter !== null) return { kind: 'called', counter, calledAt: calledAt ?? waits.at };
  if (state === 'serving' && counter !== null) return { kind: 'serving', counter };
  return { kind: 'waiting', ...(waits.stops[id] ?? { ...nothingKnown, ahead, reason: null }) };
}
