import { callingOrder } from '../../../shared/domain/calling.ts';
import { agenda, type Agenda } from './agenda.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { DayScript, ScriptedStop, ScriptedVisitor } from './day-script.ts';
import { instantOf, type DeskRecord, type StopRecord } from './hall-state.ts';

/** A simulated day while it runs. Minutes of the day. */
export interface Day {
  readonly script: DayScript;
  readonly agenda: Agenda;
  readonly chance: Chance;
  readonly desks: readonly DeskRecord[];
  /** In the order they came into being. */
  readonly stops: StopRecord[];
  /** Waiting, at a counter, away or planned. */
  readonly open: Set<StopRecord>;
  /** In the order of their end. */
  readonly finished: StopRecord[];
  /** In the order of their first call. */
  readonly called: StopRecord[];
}

/** Told of each arrival just before the visitor joins the queue; answers what to do with the new stop. */
export type AtArrival = (day: Day, at: number, visitor: ScriptedVisitor) => void;

/** Lets a scripted day happen until the last visitor has left. */
export function playDay(script: DayScript, atArrival: AtArrival): Day {
  const { kind, clerks } = script;
  const desks = clerks.map((clerk): DeskRecord => {
    const lines = kind.lines.filter((line) => line.counters.includes(clerk.counter)).map((line) => line.letter);
    const plan = kind.clerks.find((one) => one.counter === clerk.counter)?.breaks ?? [];
    const nothing = { until: null, busy: false, looking: false, breaksTaken: 0, awayTaken: 0 };
    return { clerk, lines, plan, state: 'closed', ...nothing };
  });
  const empty = { stops: [], open: new Set<StopRecord>(), finished: [], called: [] };
  const day: Day = { script, agenda: agenda(), chance: chanceOf(script.seed), desks, ...empty };
  for (const desk of desks) day.agenda.enter(desk.clerk.opens, (at) => openDesk(day, desk, at));
  for (const visitor of script.visitors) {
    day.agenda.enter(visitor.arrives, (at) => {
      atArrival(day, at, visitor);
      arrive(day, at, visitor);
    });
  }
  day.agenda.run();
  return day;
}

function openDesk(day: Day, desk: DeskRecord, at: number): void {
  desk.state = 'open';
  desk.until = null;
  lookSoon(day, desk, at);
}

function arrive(day: Day, at: number, visitor: ScriptedVisitor): void {
  for (const [index, script] of visitor.stops.entries()) {
    const first = index === 0;
    addStop(day, script, {
      id: `${visitor.id}.${index + 1}`,
      visitId: visitor.id,
      line: script.line,
      place: index + 1,
      state: first ? 'waiting' : 'planned',
      priority: visitor.priority ? 'unwell' : null,
      arrivedAt: instantOf(at),
      waitingSince: first ? instantOf(at) : null,
    });
  }
  wake(day, at);
}

type NewStop = Pick<
  StopRecord,
  'id' | 'visitId' | 'line' | 'place' | 'state' | 'priority' | 'arrivedAt' | 'waitingSince'
>;

function addStop(day: Day, script: ScriptedStop, stop: NewStop): void {
  const nothing = { front: false, counter: null, calledAt: null, firstCalledAt: null, doneAt: null };
  const { errand, kind } = script;
  const record = {
    ...stop,
    ...nothing,
    heldUntil: null,
    absentAt: null,
    errand,
    also: [],
    kind,
    script,
    interrupted: false,
  };
  day.stops.push(record);
  day.open.add(record);
}

/** Staff see that somebody came and look who is next. */
function wake(day: Day, at: number): void {
  for (const desk of day.desks) if (desk.state === 'open' && !desk.busy) lookSoon(day, desk, at);
}

function lookSoon(day: Day, desk: DeskRecord, at: number): void {
  if (desk.looking) return;
  desk.looking = true;
  day.agenda.enter(at + day.chance.between(0.05, 0.25), (now) => {
    desk.looking = false;
    look(day, desk, now);
  });
}

function look(day: Day, desk: DeskRecord, at: number): void {
  if (desk.state !== 'open' || desk.busy) return;
  if (takesBreak(day, desk, at) || isAway(day, desk, at)) return;
  const waiting = [...day.open].filter((stop) => stop.state === 'waiting' && desk.lines.includes(stop.line));
  const [next] = waiting.sort(callingOrder);
  if (next) call(day, { desk, stop: next }, at);
}

function takesBreak(day: Day, desk: DeskRecord, at: number): boolean {
  const due = desk.clerk.breaks[desk.breaksTaken];
  if (!due || at < due.from) return false;
  desk.breaksTaken += 1;
  // Who goes late has lunch all the same, and says so.
  const until = Math.max(due.to, Math.ceil((at + (due.to - due.from) * 0.75) / 5) * 5);
  pause(day, desk, { until, back: until + due.late });
  return true;
}

function isAway(day: Day, desk: DeskRecord, at: number): boolean {
  const due = desk.clerk.away[desk.awayTaken];
  if (!due || at < due.from) return false;
  desk.awayTaken += 1;
  pause(day, desk, { until: null, back: at + due.minutes });
  return true;
}

function pause(day: Day, desk: DeskRecord, { until, back }: { until: number | null; back: number }): void {
  desk.state = 'paused';
  desk.until = until;
  day.agenda.enter(back, (now) => openDesk(day, desk, now));
}

/** A visitor and the counter they are called to. */
interface Meeting {
  readonly desk: DeskRecord;
  readonly stop: StopRecord;
}

function call(day: Day, { desk, stop }: Meeting, at: number): void {
  desk.busy = true;
  const now = instantOf(at);
  if (stop.firstCalledAt === null) day.called.push(stop);
  Object.assign(stop, { state: 'called', counter: desk.clerk.counter, calledAt: now });
  stop.firstCalledAt ??= now;
  const { absent } = stop.script;
  if (absent && !stop.interrupted) {
    day.agenda.enter(at + day.chance.between(1.5, 3.5), (later) => markAbsent(day, { desk, stop }, later));
    return;
  }
  day.agenda.enter(at + day.chance.between(0.3, 1), () => void (stop.state = 'serving'));
  const minutes = Math.max(1.2, stop.script.minutes * desk.clerk.pace);
  const { stepsOut, transfer } = stop.script;
  const broken = !stop.interrupted && (stepsOut !== null || transfer !== null);
  const end = at + (broken ? Math.max(1.2, Math.min(4, minutes * 0.4)) : minutes);
  day.agenda.enter(end, (later) => {
    if (!broken) finish(day, stop, later);
    else if (transfer !== null) transferTo(day, { stop, line: transfer }, later);
    else stepOut(day, stop, later);
    release(day, desk, later);
  });
}

function release(day: Day, desk: DeskRecord, at: number): void {
  day.agenda.enter(at + day.chance.around(0.6, 0.5), (now) => {
    desk.busy = false;
    look(day, desk, now);
  });
}

function markAbsent(day: Day, { desk, stop }: Meeting, at: number): void {
  Object.assign(stop, { state: 'absent', absentAt: instantOf(at), counter: null, interrupted: true });
  const back = stop.script.absent?.back ?? null;
  if (back !== null) day.agenda.enter(at + back, (now) => comeBack(day, stop, now));
  release(day, desk, at);
}

function stepOut(day: Day, stop: StopRecord, at: number): void {
  const minutes = stop.script.stepsOut ?? 0;
  const told = { state: 'held', heldUntil: instantOf(Math.ceil((at + minutes) / 5) * 5), counter: null };
  Object.assign(stop, { ...told, interrupted: true });
  day.agenda.enter(at + minutes, (now) => comeBack(day, stop, now));
}

function comeBack(day: Day, stop: StopRecord, at: number): void {
  Object.assign(stop, { state: 'waiting', front: true, heldUntil: null });
  wake(day, at);
}

function transferTo(day: Day, { stop, line }: { stop: StopRecord; line: string }, at: number): void {
  stop.state = 'transferred';
  day.open.delete(stop);
  const { visitId, place, priority, arrivedAt } = stop;
  const script = { ...stop.script, line, transfer: null, stepsOut: null, absent: null };
  const state = 'waiting' as const;
  const moved = { id: `${stop.id}t`, visitId, line, place, priority, arrivedAt, state, waitingSince: instantOf(at) };
  addStop(day, script, moved);
  wake(day, at);
}

function finish(day: Day, stop: StopRecord, at: number): void {
  Object.assign(stop, { state: 'done', doneAt: instantOf(at) });
  day.open.delete(stop);
  day.finished.push(stop);
  const next = [...day.open].find((one) => one.visitId === stop.visitId && one.state === 'planned');
  if (!next) return;
  const begin = (now: number): void => {
    Object.assign(next, { state: 'waiting', waitingSince: instantOf(now) });
    wake(day, now);
  };
  if (next.kind === 'hand-over') day.agenda.enter(at + next.script.papers, begin);
  else begin(at);
}
