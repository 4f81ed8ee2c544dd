import { textKey } from '../../../shared/lib/draw.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { HallKind, SimulatedErrand } from './hall-kind.ts';

/** One counter's part of somebody's visit, as it will turn out. Minutes. */
export interface ScriptedStop {
  readonly line: string;
  readonly errand: string;
  readonly kind: 'reception' | 'hand-over';
  /** On a counter of usual pace, walking included. */
  readonly minutes: number;
  /** Not there when called; comes back after so long, null = never. */
  readonly absent: { readonly back: number | null } | null;
  /** Steps out so long to fetch something, after the first minutes. */
  readonly stepsOut: number | null;
  /** Was at the wrong counter: goes on in this line after the first minutes. */
  readonly transfer: string | null;
  /** A hand-over: papers are ready so long after the stop before. */
  readonly papers: number;
}

/** Somebody who comes today. */
export interface ScriptedVisitor {
  readonly id: string;
  /** Minute of the day. */
  readonly arrives: number;
  readonly priority: boolean;
  readonly stops: readonly ScriptedStop[];
}

/** A counter's day: minutes of the day. */
export interface ScriptedClerk {
  readonly counter: number;
  readonly opens: number;
  /** Minutes here over the same minutes on a usual day and counter. */
  readonly pace: number;
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly late: number }[];
  /** Away for some minutes nobody planned. */
  readonly away: readonly { readonly from: number; readonly minutes: number }[];
}

/** A whole day before it happens: who comes, who sits where, and every chance that decides it. */
export interface DayScript {
  readonly kind: HallKind;
  readonly visitors: readonly ScriptedVisitor[];
  readonly clerks: readonly ScriptedClerk[];
  /** For what is decided while the day runs: turnarounds. */
  readonly seed: number;
}

const [OPENS, HALF_HOUR] = [510, 30];

/** Writes the day of a seed. */
export function dayScript(kind: HallKind, seed: number): DayScript {
  const chance = chanceOf(seed ^ textKey(kind.name));
  const slow = chance.happens(kind.slowDays) ? 1.2 : 1;
  const pace = slow * Math.exp(kind.paceSpread * chance.normal());
  return { kind, seed: seed ^ 0x7a11, clerks: clerksOf(kind, chance, pace), visitors: visitorsOf(kind, chance) };
}

function clerksOf(kind: HallKind, chance: Chance, pace: number): ScriptedClerk[] {
  const late = chance.happens(kind.lateClerk) ? Math.floor(chance.next() * kind.clerks.length) : -1;
  return kind.clerks.map(({ counter, breaks }, index) => ({
    counter,
    opens: OPENS + (index === late ? chance.between(60, 120) : chance.between(-1, 4)),
    pace: pace * Math.exp(0.08 * chance.normal()),
    breaks: breaks.map(({ from, to }) => ({
      from: from + chance.between(-1, 4),
      to,
      late: chance.between(-2, 4),
    })),
    away: chance.happens(0.3) ? [{ from: chance.between(560, 990), minutes: chance.between(4, 9) }] : [],
  }));
}

function visitorsOf(kind: HallKind, chance: Chance): ScriptedVisitor[] {
  const crowd = kind.visitors * Math.exp(kind.crowdSpread * chance.normal());
  const total = kind.flow.reduce((sum, one) => sum + one, 0);
  const arrivals = kind.flow.flatMap((flow, half) => {
    const people: number[] = [];
    const mean = HALF_HOUR / ((crowd * flow) / total);
    for (let at = mean * waitOf(chance); at < HALF_HOUR; at += mean * waitOf(chance))
      people.push(half * HALF_HOUR + at);
    return people.map((at) => OPENS + at);
  });
  return arrivals.map((arrives, index) => {
    const errand = chance.pick(kind.errands);
    const id = `v${index}`;
    return { id, arrives, priority: chance.happens(0.015), stops: stopsOf(kind, errand, chance) };
  });
}

function waitOf(chance: Chance): number {
  return -Math.log(chance.next());
}

function stopsOf(kind: HallKind, errand: SimulatedErrand, chance: Chance): ScriptedStop[] {
  const stops = [stopOf(kind, errand, chance)];
  if (chance.happens(errand.handOver ?? 0)) {
    const handOver = { ...plain(errand, chance.around(4, 0.4)), kind: 'hand-over' as const };
    stops.push({ ...handOver, papers: chance.around(10, 0.5) });
  }
  for (const { errand: id, share } of errand.then ?? []) {
    const next = kind.errands.find((one) => one.id === id);
    if (next && chance.happens(share)) stops.push(stopOf(kind, next, chance));
  }
  return stops;
}

function plain(errand: SimulatedErrand, minutes: number): ScriptedStop {
  const nothing = { absent: null, stepsOut: null, transfer: null, papers: 0 };
  return { line: errand.line, errand: errand.id, kind: 'reception', minutes: Math.max(0.5, minutes), ...nothing };
}

function stopOf(kind: HallKind, errand: SimulatedErrand, chance: Chance): ScriptedStop {
  const others = kind.lines.filter((line) => line.letter !== errand.line);
  const other = others[Math.floor(chance.next() * others.length)]?.letter ?? null;
  return {
    ...plain(errand, chance.around(errand.minutes, errand.spread)),
    absent: chance.happens(0.04) ? { back: chance.happens(0.5) ? chance.between(3, 20) : null } : null,
    stepsOut: chance.happens(0.015) ? chance.between(5, 15) : null,
    transfer: chance.happens(0.01) ? other : null,
  };
}
