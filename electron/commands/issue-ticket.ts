import type { Errand } from '../../shared/domain/errand.ts';
import { lineAdmission, type LineToday } from '../../shared/domain/hall-hours.ts';
import type { Language } from '../../shared/domain/language.ts';
import { lineOf } from '../../shared/domain/town.ts';
import type { Admission } from '../../shared/domain/line.ts';
import type { Stop, Ticket } from '../../shared/domain/visit.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type Deps, type FromDevice, type Moment } from './command.ts';

/** What the kiosk asks for. The request id stays the same when it asks again after a lost answer. */
export interface IssueRequest {
  readonly requestId: string;
  readonly errand: string;
  readonly language: Language;
}

type IssueError =
  | { readonly code: 'UNKNOWN_ERRAND' }
  | { readonly code: 'LINE_CLOSED'; readonly data: { readonly admission: Admission } };

/** Gives a number: one for each request id, none that is not on the disk. */
export function issueTicket(deps: Deps) {
  return (input: IssueRequest, from: FromDevice): Promise<Result<Ticket, IssueError>> =>
    deps.store.transaction(async (store) => {
      const moment = momentOf(deps);
      const before = await store.visits.byId(input.requestId);
      if (before) return ok(await ticketOf(store, before, moment));
      const errand = errandOf(deps, input.errand);
      if (!errand) return fail('UNKNOWN_ERRAND');
      const line = lineOf(deps.town, errand.line);
      const admission = await admissionAt(moment, store, { line, hours: deps.hours });
      if (admission.kind !== 'open') return failWith('LINE_CLOSED', { admission });
      const taken = await take(store, {
        ...input,
        ...moment,
        line: line.letter,
        device: from.id,
        code: deps.machine.newSecret(),
      });
      return ok(await ticketOf(store, taken, moment));
    });
}

function errandOf({ town }: Deps, id: string): Errand | undefined {
  return town.errandGroups.flatMap((group) => group.errands).find((errand) => errand.id === id);
}

async function admissionAt(
  { at, businessDay }: Moment,
  store: StoreAccess,
  { line, hours }: Pick<LineToday, 'line' | 'hours'>,
): Promise<Admission> {
  const issued = line.dailyLimit === null ? 0 : await store.visits.issuedToday(businessDay, line.letter);
  return lineAdmission(at, { line, hours, issued });
}

/** A visit as it is known: its first stop and the code of its phone page. */
interface Taken {
  readonly stop: Stop;
  readonly code: string;
}

type Taking = IssueRequest & Moment & { readonly line: string; readonly device: string; readonly code: string };

async function take(store: StoreAccess, taking: Taking): Promise<Taken> {
  const { at, businessDay, line: letter, errand, language, device, code } = taking;
  const number = await store.visits.nextNumber(businessDay, letter);
  const visit = { id: taking.requestId, businessDay, letter, number, code, errand, language, arrivedAt: at, device };
  const stop = await store.visits.add(visit);
  await store.events.add({ kind: 'ticket.issued', at, businessDay, stop: stop.id, device });
  return { stop, code };
}

async function ticketOf(store: StoreAccess, { stop, code }: Taken, { businessDay }: Moment): Promise<Ticket> {
  const ahead = stop.state === 'waiting' ? await store.visits.ahead(businessDay, stop) : 0;
  const { ticket, line, errand, language, arrivedAt } = stop;
  return { ticket, code, line, errand, language, arrivedAt, ahead };
}
