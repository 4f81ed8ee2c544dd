import { randomUUID } from 'node:crypto';
import type { Stop } from '../../../shared/domain/visit.ts';
import type { TestClient } from '../client.ts';
import { refusal } from '../craft.ts';
import { agenda, type Agenda } from './agenda.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { DayScript, ScriptedClerk, ScriptedStop, ScriptedVisitor } from './day-script.ts';

type Counter = TestClient['call']['counter'];

/** The hall in which a scripted day happens: a real hub with its kiosk, its desks and its clock. */
export interface HubHall {
  readonly kiosk: TestClient['call']['kiosk'];
  /** By counter; signed in and sitting there. */
  readonly desks: ReadonlyMap<number, Counter>;
  /** Lets the hub's clock come to a minute of the day, and whatever time brings happen there. */
  comeTo(minute: number): Promise<void>;
  /** The day's other stop of a visit that staff have just planned for its papers. */
  papersOf(visit: string): Promise<string | null>;
  /** Told of each visit something happened to. */
  happened(visit: string): Promise<void>;
  /** What becomes of somebody who is in no script: a person who took a number at a screen. */
  walkIn(stop: Stop): ScriptedStop;
  /** Asks the desk for the next visitor, and may look whether it is the right one. */
  next(counter: number, ask: () => Promise<Stop>): Promise<Stop | null>;
}

/** A day while it runs through a hub: who decides what is next is the hub, what people do is the script. */
interface HubDay {
  readonly hall: HubHall;
  readonly agenda: Agenda;
  readonly chance: Chance;
  readonly desks: readonly Desk[];
  /** What will become of a stop, by its id. */
  readonly stops: Map<string, Happening>;
}

interface Desk {
  readonly clerk: ScriptedClerk;
  readonly counter: Counter;
  state: 'closed' | 'open' | 'paused';
  busy: boolean;
  breaksTaken: number;
}

/** A visitor and the desk they were called to. */
interface Meeting {
  readonly desk: Desk;
  readonly stop: Stop;
}

interface Happening {
  readonly script: ScriptedStop;
  readonly visitor: ScriptedVisitor;
  /** Position of the stop in the visitor's script. */
  readonly index: number;
  interrupted: boolean;
}

/** Lets a scripted day happen through a hub until the last visitor has left. */
export async function playThroughHub(script: DayScript, hall: HubHall): Promise<void> {
  const desks = script.clerks.flatMap((clerk): Desk[] => {
    const counter = hall.desks.get(clerk.counter);
    return counter ? [{ clerk, counter, state: 'closed', busy: false, breaksTaken: 0 }] : [];
  });
  const day: HubDay = { hall, agenda: agenda(), chance: chanceOf(script.seed), desks, stops: new Map() };
  for (const desk of desks) day.agenda.enter(desk.clerk.opens, (at) => open(day, desk, at));
  for (const visitor of script.visitors) day.agenda.enter(visitor.arrives, (at) => arrive(day, visitor, at));
  await day.agenda.play((at) => hall.comeTo(at));
}

async function open(day: HubDay, desk: Desk, at: number): Promise<void> {
  if (desk.state === 'paused') await desk.counter.open();
  desk.state = 'open';
  await look(day, desk, at);
}

async function arrive(day: HubDay, visitor: ScriptedVisitor, at: number): Promise<void> {
  const [script] = visitor.stops;
  if (!script) return;
  const requestId = randomUUID();
  const asked = day.hall.kiosk.issue({ requestId, stops: [[script.errand]], language: 'ja' });
  // Who comes when the line has closed goes home.
  if ((await refusal(asked)) === 'LINE_CLOSED') return;
  await asked;
  day.stops.set(`${requestId}.1`, { script, visitor, index: 0, interrupted: false });
  if (visitor.priority) await day.desks[0]?.counter.setPriority({ visit: requestId, reason: 'unwell' });
  await day.hall.happened(requestId);
  wake(day, at);
}

function wake(day: HubDay, at: number): void {
  for (const desk of day.desks) {
    if (desk.state === 'open' && !desk.busy) day.agenda.enter(at + 0.15, (now) => look(day, desk, now));
  }
}

async function look(day: HubDay, desk: Desk, at: number): Promise<void> {
  if (desk.state !== 'open' || desk.busy) return;
  const due = desk.clerk.breaks[desk.breaksTaken];
  if (due && at >= due.from) return takeBreak(day, desk, Math.max(due.to, at + (due.to - due.from) * 0.75));
  const stop = await day.hall.next(desk.clerk.counter, () => desk.counter.next());
  if (stop) await meet(day, { desk, stop }, at);
}

async function takeBreak(day: HubDay, desk: Desk, until: number): Promise<void> {
  desk.breaksTaken += 1;
  desk.state = 'paused';
  const [hour, minute] = [Math.floor(until / 60), Math.floor(until % 60)].map((part) => String(part).padStart(2, '0'));
  await desk.counter.pause({ until: `${hour}:${minute}` });
  day.agenda.enter(until, (now) => open(day, desk, now));
}

async function meet(day: HubDay, { desk, stop }: Meeting, at: number): Promise<void> {
  desk.busy = true;
  await day.hall.happened(stop.visitId);
  const { script, interrupted } = day.stops.get(stop.id) ?? { script: day.hall.walkIn(stop), interrupted: false };
  if (script.absent && !interrupted) {
    return day.agenda.enter(at + 2.5, (now) => isAbsent(day, { desk, stop }, now));
  }
  await desk.counter.serve({ stop: stop.id });
  const minutes = Math.max(1.2, script.minutes * desk.clerk.pace);
  const broken = !interrupted && (script.stepsOut !== null || script.transfer !== null);
  day.agenda.enter(at + (broken ? Math.min(4, minutes * 0.4) : minutes), async (now) => {
    if (!broken) await finish(day, { desk, stop }, now);
    else if (script.transfer !== null) await transfer(day, { desk, stop }, now);
    else await stepOut(day, { desk, stop }, now);
    await release(day, { desk, stop }, now);
  });
}

async function release(day: HubDay, { desk, stop }: Meeting, at: number): Promise<void> {
  await day.hall.happened(stop.visitId);
  wake(day, at);
  day.agenda.enter(at + day.chance.around(0.6, 0.5), async (now) => {
    desk.busy = false;
    await look(day, desk, now);
  });
}

async function isAbsent(day: HubDay, { desk, stop }: Meeting, at: number): Promise<void> {
  const known = day.stops.get(stop.id);
  if (known) known.interrupted = true;
  await desk.counter.absent({ stop: stop.id });
  const back = known?.script.absent?.back ?? null;
  if (back !== null) {
    day.agenda.enter(at + back, async (now) => {
      await desk.counter.back({ stop: stop.id });
      await day.hall.happened(stop.visitId);
      wake(day, now);
    });
  }
  await release(day, { desk, stop }, at);
}

async function stepOut(day: HubDay, { desk, stop }: Meeting, at: number): Promise<void> {
  const known = day.stops.get(stop.id);
  if (known) known.interrupted = true;
  await desk.counter.hold({ stop: stop.id, until: null });
  day.agenda.enter(at + (known?.script.stepsOut ?? 0), async (now) => {
    await desk.counter.back({ stop: stop.id });
    await day.hall.happened(stop.visitId);
    wake(day, now);
  });
}

async function transfer(day: HubDay, { desk, stop }: Meeting, at: number): Promise<void> {
  const known = day.stops.get(stop.id);
  const line = known?.script.transfer;
  if (!known || !line) return;
  const there = await desk.counter.transfer({ stop: stop.id, line, errand: null, note: '' });
  day.stops.set(there.id, { ...known, interrupted: true });
  wake(day, at);
}

async function finish(day: HubDay, { desk, stop }: Meeting, at: number): Promise<void> {
  const known = day.stops.get(stop.id);
  const index = (known?.index ?? 0) + 1;
  const script = known?.visitor.stops[index];
  if (!known || !script) return void (await desk.counter.finish({ stop: stop.id }));
  const after = { script, visitor: known.visitor, index, interrupted: false };
  if (script.kind === 'reception') {
    const [added] = await desk.counter.addStops({ visit: stop.visitId, stops: [[script.errand]] });
    if (added) day.stops.set(added.id, after);
    return void (await desk.counter.finish({ stop: stop.id }));
  }
  await desk.counter.finish({ stop: stop.id, papersFollow: true });
  const papers = await day.hall.papersOf(stop.visitId);
  if (papers === null) return;
  day.stops.set(papers, after);
  day.agenda.enter(at + script.papers, async (now) => {
    await desk.counter.papersReady({ stop: papers });
    await day.hall.happened(stop.visitId);
    wake(day, now);
  });
}
