import { draw } from '../../lib/draw.ts';
import { normalShare, normalValue } from '../../lib/normal.ts';
import { assumptions } from './assumptions.ts';
import type { PlannedDesk, PlannedStop, RunPlan } from './run-plan.ts';

/** Chance of one run: the seed, which run it is, and how fast the day is in it (logarithm). */
export interface RunChance {
  readonly seed: number;
  readonly run: number;
  readonly pace: number;
}

/** What a run found, minutes from now; Infinity = never. */
export interface RunResult {
  /** By index of the stop: when it is called. */
  readonly called: Float64Array;
  /** By index of the line: when a counter of it has nobody left to call. */
  readonly newcomer: Float64Array;
}

const NEVER = Number.POSITIVE_INFINITY;
/** Keys of draws that are not the service time. */
const [ABSENT, RETURN, BACK] = [0x0a_b5, 0x0b_ac, 0x0c_0d];

/** The state of a run: everything in minutes from now. */
interface Run {
  readonly plan: RunPlan;
  readonly chance: RunChance;
  readonly result: RunResult;
  /** By counter: when it calls next. */
  readonly free: Float64Array;
  readonly idle: Uint8Array;
  /** By line: indices of those who wait now, in order, and how many of them were called. */
  readonly queues: readonly (readonly number[])[];
  readonly taken: Int32Array;
  /** Stops that begin to wait later, and when. */
  readonly later: number[];
  readonly ready: Map<number, number>;
}

/** Runs the queue once until nobody waits: each free counter calls the first in calling order of its lines. */
export function runQueue(plan: RunPlan, chance: RunChance): RunResult {
  const run = begin(plan, chance);
  for (;;) {
    const desk = nextDesk(run.free);
    const at = run.free[desk] ?? NEVER;
    if (at === NEVER) return run.result;
    const back = afterBreaks(run, desk, at);
    if (back > at) run.free[desk] = back;
    else serveNext(run, desk, at);
  }
}

function begin(plan: RunPlan, chance: RunChance): Run {
  const { stops, desks, letters } = plan;
  const run: Run = {
    plan,
    chance,
    result: {
      called: new Float64Array(stops.length).fill(NEVER),
      newcomer: new Float64Array(letters.length).fill(NEVER),
    },
    free: Float64Array.from(desks, (desk, index) => callsFrom(chance, desk, index)),
    idle: new Uint8Array(desks.length),
    queues: letters.map(() => []),
    taken: new Int32Array(letters.length),
    later: [],
    ready: new Map(),
  };
  for (const [index, stop] of stops.entries()) enter(run, index, stop);
  return run;
}

function enter(run: Run, index: number, stop: PlannedStop): void {
  const { entry } = stop;
  if (entry.kind === 'waits') (run.queues[stop.line] as number[]).push(index);
  if (entry.kind === 'returns') {
    const { seed, run: number } = run.chance;
    const comes = draw(seed, stop.key ^ ABSENT, number) < entry.chance;
    const about = entry.exact ? 1 : -Math.log(draw(seed, stop.key ^ RETURN, number));
    if (comes) waitsFrom(run, index, entry.after * about);
  }
  if (entry.kind !== 'at-desk') return;
  const end = remaining(run.chance, stop, entry);
  if (entry.desk >= 0) run.free[entry.desk] = Math.max(run.free[entry.desk] ?? 0, end + run.plan.times.turnaround);
  goOn(run, stop, end);
}

/** The visit's next stop begins to wait when this one is over. */
function goOn(run: Run, stop: PlannedStop, end: number): void {
  if (stop.next >= 0) waitsFrom(run, stop.next, end + stop.nextAfter);
}

function waitsFrom(run: Run, index: number, at: number): void {
  run.later.push(index);
  run.ready.set(index, at);
  const line = 1 << (run.plan.stops[index]?.line ?? 0);
  for (const [desk, { lines }] of run.plan.desks.entries()) {
    if (run.idle[desk] === 1 && (lines & line) !== 0 && at < (run.free[desk] ?? 0)) run.free[desk] = at;
  }
}

function nextDesk(free: Float64Array): number {
  let best = 0;
  for (let desk = 1; desk < free.length; desk += 1) if ((free[desk] ?? NEVER) < (free[best] ?? NEVER)) best = desk;
  return best;
}

function afterBreaks({ plan, chance }: Run, desk: number, at: number): number {
  for (const { from, to } of plan.desks[desk]?.breaks ?? []) {
    if (at >= from && at < to) return backAt(chance, Math.max(to, at + (to - from) * assumptions.breakKept), desk);
  }
  return at;
}

function callsFrom(chance: RunChance, { from, idle }: PlannedDesk, desk: number): number {
  return idle === 0 ? backAt(chance, from, desk) : -idle * Math.log(draw(chance.seed, desk ^ BACK, chance.run));
}

/** Whoever is away comes back a little after the time they said. */
function backAt({ seed, run }: RunChance, said: number, desk: number): number {
  return said === 0 ? 0 : said - assumptions.late * Math.log(draw(seed, desk ^ BACK, run));
}

function serveNext(run: Run, desk: number, at: number): void {
  const { plan, result, free, idle } = run;
  const lines = plan.desks[desk]?.lines ?? 0;
  const index = firstOf(run, lines, at);
  const stop = plan.stops[index];
  idle[desk] = stop ? 0 : 1;
  if (!stop) {
    for (let line = 0; line < result.newcomer.length; line += 1) {
      if ((lines & (1 << line)) !== 0 && at < (result.newcomer[line] ?? 0)) result.newcomer[line] = at;
    }
    free[desk] = nextReady(run, lines, at);
    return;
  }
  result.called[index] = at;
  const absent = draw(run.chance.seed, stop.key ^ ABSENT, run.chance.run) > 1 - assumptions.absent;
  const end = at + (absent ? assumptions.absentMinutes : minutesOf(run.chance, stop));
  if (!absent) goOn(run, stop, end);
  free[desk] = end + plan.times.turnaround;
}

/** Takes the first in calling order out of these lines; −1 = nobody waits. */
function firstOf(run: Run, lines: number, at: number): number {
  const { queues, taken, later, ready, plan } = run;
  let [best, from] = [plan.stops.length, -1];
  for (let line = 0; line < queues.length; line += 1) {
    const head = (lines & (1 << line)) === 0 ? undefined : queues[line]?.[taken[line] ?? 0];
    if (head !== undefined && head < best) [best, from] = [head, line];
  }
  const early = later.findIndex(
    (index) => index < best && (lines & (1 << (plan.stops[index]?.line ?? 0))) !== 0 && (ready.get(index) ?? 0) <= at,
  );
  if (early >= 0) return firstLater(run, lines, { at, early });
  if (from < 0) return -1;
  taken[from] = (taken[from] ?? 0) + 1;
  return best;
}

/** Of those who began to wait during the run, the first in calling order. */
function firstLater(run: Run, lines: number, { at, early }: { readonly at: number; readonly early: number }): number {
  const { later, ready, plan } = run;
  let best = early;
  for (let place = early + 1; place < later.length; place += 1) {
    const index = later[place] ?? 0;
    const open = (lines & (1 << (plan.stops[index]?.line ?? 0))) !== 0 && (ready.get(index) ?? 0) <= at;
    if (open && index < (later[best] ?? 0)) best = place;
  }
  return later.splice(best, 1)[0] ?? -1;
}

function nextReady({ later, ready, plan }: Run, lines: number, at: number): number {
  let next = NEVER;
  for (const index of later) {
    const when = ready.get(index) ?? NEVER;
    if ((lines & (1 << (plan.stops[index]?.line ?? 0))) !== 0 && when > at && when < next) next = when;
  }
  return next;
}

function minutesOf({ seed, run, pace }: RunChance, { key, log, spread }: PlannedStop): number {
  return Math.exp(log + pace + spread * normalValue(draw(seed, key, run)));
}

/** What is left of a service that has lasted a while: its distribution, cut at what has passed. */
function remaining(
  { seed, run, pace }: RunChance,
  { key, log, spread }: PlannedStop,
  { elapsed, maybeAbsent }: { readonly elapsed: number; readonly maybeAbsent: boolean },
): number {
  const { absent, absentMinutes, walk } = assumptions;
  const noShow = maybeAbsent ? absent / (absent + (1 - absent) * Math.exp(-elapsed / walk)) : 0;
  if (noShow > 0 && draw(seed, key ^ ABSENT, run) > 1 - noShow) return Math.max(0.3, absentMinutes - elapsed);
  const passed = elapsed > 0 ? normalShare((Math.log(elapsed) - log - pace) / spread) : 0;
  const share = Math.min(0.9995, passed + (1 - passed) * draw(seed, key, run));
  return Math.max(0.3, Math.exp(log + pace + spread * normalValue(share)) - elapsed);
}
