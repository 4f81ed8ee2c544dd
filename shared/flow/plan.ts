/** What the order needs of a procedure. */
export interface Plannable {
  readonly id: string;
  readonly line: string;
  readonly minutes: number;
  readonly after: readonly string[];
}

/** One counter's part of the plan: a line and the procedures done there, in their order. */
export interface PlannedStop<Chosen extends Plannable> {
  readonly line: string;
  readonly procedures: readonly Chosen[];
}

/** How long a visit may take, in minutes: a procedure, and the wait in a line counted from the visit's arrival. */
export interface PlanTimes {
  readonly minutesOf: (procedure: Plannable) => number;
  readonly waitOf: (line: string) => number;
  /** On foot from the counter of a line (null = from the kiosk) to that of another. */
  readonly walkOf: (from: string | null, to: string) => number;
}

interface Draft<Chosen extends Plannable> {
  readonly stops: readonly PlannedStop<Chosen>[];
  readonly rest: readonly Chosen[];
  /** Minutes since the arrival when the last stop ends. */
  readonly ends: number;
}

/**
 * The chosen procedures as stops: first what others depend on, then as few stops as possible, then the earliest end. A line's
 * wait runs from the arrival (the visit keeps its place), so time spent at one counter is time waited for the next; nobody is
 * sent up and down the stairs where another order takes no longer.
 * A line comes twice only where another line's procedure must come between.
 */
export function planStops<Chosen extends Plannable>(
  chosen: readonly Chosen[],
  times: PlanTimes,
): readonly PlannedStop<Chosen>[] {
  return better({ stops: [], rest: chosen, ends: 0 }, null, times)?.stops ?? [];
}

/** The best way to finish a draft if it beats the best so far. Every order of lines that can still win is tried. */
function better<Chosen extends Plannable>(
  draft: Draft<Chosen>,
  best: Draft<Chosen> | null,
  times: PlanTimes,
): Draft<Chosen> | null {
  if (best && !mayBeat(draft, best, times)) return best;
  if (draft.rest.length === 0) return draft;
  return nextStops(draft.rest)
    .map((stop) => withStop(draft, stop, times))
    .sort((one, other) => one.ends - other.ends)
    .reduce<Draft<Chosen> | null>((found, longer) => better(longer, found, times), best);
}

/** Compares the best a draft can still become. */
function mayBeat<Chosen extends Plannable>(draft: Draft<Chosen>, best: Draft<Chosen>, times: PlanTimes): boolean {
  const stops = draft.stops.length + new Set(draft.rest.map((one) => one.line)).size;
  return stops === best.stops.length ? earliestEnd(draft, times) < best.ends : stops < best.stops.length;
}

/** No order of the rest ends before this. */
function earliestEnd<Chosen extends Plannable>({ rest, ends }: Draft<Chosen>, times: PlanTimes): number {
  const called = rest.map((one) => times.waitOf(one.line) + times.minutesOf(one));
  return Math.max(ends + minutes(rest, times), ...called);
}

function withStop<Chosen extends Plannable>(
  { stops, rest, ends }: Draft<Chosen>,
  stop: PlannedStop<Chosen>,
  times: PlanTimes,
): Draft<Chosen> {
  const there = ends + times.walkOf(stops.at(-1)?.line ?? null, stop.line);
  const begins = Math.max(there, times.waitOf(stop.line));
  return {
    stops: [...stops, stop],
    rest: rest.filter((one) => !stop.procedures.includes(one)),
    ends: begins + minutes(stop.procedures, times),
  };
}

/** At each line everything that can be done there now. Where a circle blocks all, the order is let go. */
function nextStops<Chosen extends Plannable>(rest: readonly Chosen[]): PlannedStop<Chosen>[] {
  const lines = [...new Set(rest.map((one) => one.line))];
  const stops = lines.map((line) => ({ line, procedures: doable(line, rest) }));
  const possible = stops.filter((stop) => stop.procedures.length > 0);
  if (possible.length > 0) return possible;
  return lines.map((line) => ({ line, procedures: rest.filter((one) => one.line === line) }));
}

function doable<Chosen extends Plannable>(line: string, rest: readonly Chosen[]): Chosen[] {
  const done: Chosen[] = [];
  for (;;) {
    const open = new Set(rest.filter((one) => !done.includes(one)).map((one) => one.id));
    const free = (one: Chosen) => one.line === line && open.has(one.id) && !one.after.some((id) => open.has(id));
    const next = rest.find(free);
    if (!next) return done;
    done.push(next);
  }
}

function minutes(procedures: readonly Plannable[], { minutesOf }: PlanTimes): number {
  return procedures.reduce((sum, one) => sum + minutesOf(one), 0);
}
