import type { GuideAdvice } from '../domain/guide.ts';
import type { Admission } from '../domain/line.ts';
import type { LineStatus } from '../domain/lobby-view.ts';
import { lineOf } from '../domain/town.ts';
import { isQuiet } from '../domain/visit-view.ts';
import { nothingKnown, type LineWait } from '../domain/waiting/hall-waits.ts';
import type { WaitBand } from '../domain/waiting/wait-band.ts';
import { planFee, type PlanFee } from './plan-fee.ts';
import { planItems, type PlanItem } from './plan-items.ts';
import type { PlanContent, PlanMatter, PlanStart } from './plan-start.ts';
import { planWays, type PlanWay } from './plan-ways.ts';
import { planStops } from './plan.ts';
import { walkMinutes } from './walk-minutes.ts';

/** What a plan needs to know of the house now. */
export interface PlanHouse extends PlanContent {
  readonly lines: readonly LineStatus[];
  /** The lines as they were when the plan was opened: the order does not change while somebody reads it. */
  readonly orderedBy: readonly LineStatus[];
}

/** One counter's part of a plan. */
export interface PlanStop {
  readonly line: string;
  /** The counter to walk to. */
  readonly counter: number;
  readonly matters: readonly PlanMatter[];
  /** At the counter. */
  readonly minutes: number;
  /** People who wait there now, and how long it takes somebody who comes now. */
  readonly waiting: number;
  readonly wait: LineWait;
  /** What it is about stands on no ticket and no paper. */
  readonly quiet: boolean;
}

/** What cannot be done now: the line gives no tickets. */
export interface ClosedPart extends Pick<PlanStop, 'line' | 'counter' | 'matters' | 'quiet'> {
  readonly admission: Admission;
}

/** A visitor's own list. */
export interface VisitorPlan {
  /** All that was found, also what is left out or closed, in the order of the stops. */
  readonly matters: readonly PlanMatter[];
  /** The way of the ticket, in its order. */
  readonly stops: readonly PlanStop[];
  readonly closed: readonly ClosedPart[];
  /** What the visitor leaves out today. */
  readonly left: readonly PlanMatter[];
  /** For everything that is not left out. */
  readonly items: readonly PlanItem[];
  /** Of the ticket's stops; null = nothing is known, or there are none. */
  readonly fee: PlanFee | null;
  /** At the counters, all together. */
  readonly minutes: number;
  /** Ways without a counter, for everything that was found. */
  readonly ways: readonly PlanWay[];
  readonly advice: readonly GuideAdvice[];
  readonly quiet: boolean;
}

/** Makes the visitor's plan; `left` = ids of what they leave out today. */
export function visitorPlan(start: PlanStart, left: readonly string[], house: PlanHouse): VisitorPlan {
  const { matters, advice, quiet } = start;
  const [leftOut, wanted] = parted(matters, ({ errand }) => left.includes(errand.id));
  const [open, closed] = parted(wanted, ({ errand }) => admissionOf(errand.line, house).kind === 'open');
  const stops = inOrder(open, house).map((part) => stopOf(part, house));
  const chosen = stops.flatMap((stop) => stop.matters);
  return {
    matters: inOrder(matters, house).flatMap((part) => part.matters),
    stops,
    closed: inOrder(closed, house).map((part) => closedPart(part, house)),
    left: leftOut,
    items: planItems([...chosen, ...closed], house.guidance.items),
    fee: planFee(chosen),
    minutes: stops.reduce((sum, stop) => sum + stop.minutes, 0),
    ways: planWays(matters.filter(({ errand }) => !errand.quiet)),
    advice,
    quiet,
  };
}

/** The plan as a ticket is asked for: at each stop the errands done there. */
export function stopsOfTicket({ stops }: VisitorPlan): string[][] {
  return stops.map(({ matters }) => matters.map(({ errand }) => errand.id));
}

interface Part {
  readonly line: string;
  readonly matters: readonly PlanMatter[];
}

function inOrder(matters: readonly PlanMatter[], house: PlanHouse): Part[] {
  const plannable = matters.map((matter) => {
    const { id, line, minutes } = matter.errand;
    return { id, line, minutes, after: matter.procedure?.after ?? [], matter };
  });
  const waitOf = (line: string): number => expected(statusIn(house.orderedBy, line)?.wait.band ?? { kind: 'unknown' });
  return planStops(plannable, { minutesOf: (one) => one.minutes, waitOf, walkOf: walkMinutes(house) }).map(
    ({ line, procedures }) => ({
      line,
      matters: procedures.map(({ matter }) => matter),
    }),
  );
}

function stopOf(part: Part, house: PlanHouse): PlanStop {
  const status = statusIn(house.lines, part.line);
  const minutes = part.matters.reduce((sum, { errand }) => sum + errand.minutes, 0);
  return { ...placeOf(part, house), minutes, waiting: status?.waiting ?? 0, wait: status?.wait ?? nothingKnown };
}

function closedPart(part: Part, house: PlanHouse): ClosedPart {
  return { ...placeOf(part, house), admission: admissionOf(part.line, house) };
}

function placeOf({ line, matters }: Part, { town }: PlanHouse) {
  const [first, ...also] = matters.map(({ errand }) => errand.id);
  const quiet = first !== undefined && isQuiet(town, { line, errand: first, also });
  return { line, counter: lineOf(town, line).counters[0] ?? 0, matters, quiet };
}

/** A line the view does not know gives no tickets. */
function admissionOf(line: string, { lines }: PlanHouse): Admission {
  return statusIn(lines, line)?.admission ?? { kind: 'closed', why: 'closed-day', opens: null };
}

function statusIn(lines: readonly LineStatus[], letter: string): LineStatus | undefined {
  return lines.find((line) => line.letter === letter);
}

/** Minutes until the call, for the order only: where nobody serves now it may take long. */
function expected(band: WaitBand): number {
  switch (band.kind) {
    case 'at-once':
      return 0;
    case 'minutes':
      return (band.from + band.to) / 2;
    case 'unknown':
      return 120;
  }
}

function parted<Item>(all: readonly Item[], test: (one: Item) => boolean): [Item[], Item[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
