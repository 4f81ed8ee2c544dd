import { lineAdmission } from '../../shared/domain/hall-hours.ts';
import type { HallEvent } from '../../shared/domain/event.ts';
import type { Language } from '../../shared/domain/language.ts';
import { stopsOfPlan, type PlanFault } from '../../shared/domain/stops-of-plan.ts';
import { ticketNumber } from '../../shared/domain/numbering.ts';
import { lineOf } from '../../shared/domain/town.ts';
import type { Admission } from '../../shared/domain/line.ts';
import type { Stop, Ticket, TicketStop } from '../../shared/domain/visit.ts';
import type { WaitBand } from '../../shared/domain/waiting/wait-band.ts';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import type { LineDay } from '../ports/visits.ts';
import { momentOf, type Deps, type Moment } from './command.ts';

/** What is asked for. The request id stays the same when it is asked again after a lost answer. */
export interface IssueRequest {
  readonly requestId: string;
  readonly language: Language;
  /** The way in its order: at each stop the errands done there, all of one line. */
  readonly stops: readonly (readonly string[])[];
}

/** Who gives the ticket: a kiosk, or a person at a counter. */
export type IssuedBy = Pick<HallEvent, 'device' | 'counter' | 'staff'>;

/** Why no ticket is given. */
export type IssueError =
  | PlanFault
  /** The first line of the way that gives no tickets now; nothing was issued. */
  | { readonly code: 'LINE_CLOSED'; readonly data: { readonly line: string; readonly admission: Admission } };

/** Gives a number for the whole way: one for each request id, none that is not on the disk. */
export function issueTicket(deps: Deps) {
  return (input: IssueRequest, by: IssuedBy): Promise<Result<Ticket, IssueError>> =>
    deps.store.transaction((store) => giveTicket(deps, store, { input, by }));
}

/** The number that is about to be given, as it is shown. */
export interface GivenNumber {
  readonly ticket: string;
}

/** Who wishes what; `before` happens when the number is sure to be given, just before it is, and may still refuse. */
export interface Giving<Refusal extends { readonly code: string }> {
  readonly input: IssueRequest;
  readonly by: IssuedBy;
  readonly before?: (number: GivenNumber) => Promise<Result<null, Refusal>>;
}

/** Gives a ticket inside a transaction. */
export async function giveTicket<Refusal extends { readonly code: string } = never>(
  deps: Deps,
  store: StoreAccess,
  { input, by, before }: Giving<Refusal>,
): Promise<Result<Ticket, IssueError | Refusal>> {
  const moment = momentOf(deps);
  const given = await store.visits.byId(input.requestId);
  if (given) return ok(await ticketOf(store, given, moment));
  const { town, hours } = deps.content();
  const stops = stopsOfPlan(town, input.stops);
  if (!stops.ok) return stops;
  const [first, ...later] = stops.value;
  const days = await lineDays(store, [first, ...later], moment);
  for (const [letter, day] of days) {
    const admission = lineAdmission(moment.at, { line: lineOf(town, letter), hours, ...day });
    if (admission.kind !== 'open') return failWith('LINE_CLOSED', { line: letter, admission });
  }
  const day = days.get(first.line);
  if (!day) throw new Error('a line without its day');
  const refused = await before?.({ ticket: ticketNumber(first.line, day.next) });
  if (refused && !refused.ok) return refused;
  const promise = told(deps.waits.newcomer(first.line).band);
  const code = deps.machine.newSecret();
  return ok(
    await ticketOf(store, await take(store, { ...input, ...moment, by, first, later, day, promise, code }), moment),
  );
}

async function lineDays(
  store: StoreAccess,
  stops: readonly TicketStop[],
  { businessDay }: Moment,
): Promise<Map<string, LineDay>> {
  const days = new Map<string, LineDay>();
  for (const { line } of stops) if (!days.has(line)) days.set(line, await store.visits.lineDay(businessDay, line));
  return days;
}

/** A promise is what was said; of an unknown wait nothing was. */
function told(band: WaitBand): WaitBand | null {
  return band.kind === 'unknown' ? null : band;
}

/** A visit as it is known: its first stop and the code of its phone page. */
interface Taken {
  readonly stop: Stop;
  readonly code: string;
}

interface Taking extends Omit<IssueRequest, 'stops'>, Moment {
  readonly by: IssuedBy;
  readonly first: TicketStop;
  readonly later: readonly TicketStop[];
  readonly day: LineDay;
  readonly code: string;
  readonly promise: WaitBand | null;
}

async function take(store: StoreAccess, taking: Taking): Promise<Taken> {
  const { at, requestId: id, businessDay, language, by, first, later, day, code, promise } = taking;
  // After everybody who came before, also when the clock was set back meanwhile.
  const arrivedAt = Math.max(at, day.lastArrival + 1);
  const device = by.device ?? `counter ${by.counter ?? 0}`;
  const visit = { id, businessDay, language, code, promise, device, letter: first.line, number: day.next, arrivedAt };
  const stop = await store.visits.add({ ...visit, ...first });
  for (const [at, planned] of later.entries()) {
    const waiting = { state: 'planned', place: at + 2, waitingSince: null, promise: null } as const;
    await store.visits.addStop({ ...planned, ...waiting, visitId: id });
  }
  await store.events.add({ kind: 'ticket.issued', at, businessDay, stop: stop.id, ...by });
  return { stop, code };
}

/** What its holder is told of a visit. */
export async function ticketOf(store: StoreAccess, { stop, code }: Taken, { businessDay }: Moment): Promise<Ticket> {
  const ahead = stop.state === 'waiting' ? await store.visits.ahead(businessDay, stop) : 0;
  const { ticket, line, errand, language, arrivedAt, promise } = stop;
  const stops = (await store.visits.ofVisit(stop.visitId)).map(({ line, errand, also, kind }) => ({
    line,
    errand,
    also,
    kind,
  }));
  return { ticket, code, line, errand, stops, language, arrivedAt, promise, ahead };
}
