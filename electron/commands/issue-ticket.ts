import type { Errand } from '../../shared/domain/errand.ts';
import { lineAdmission } from '../../shared/domain/hall-hours.ts';
import type { Language } from '../../shared/domain/language.ts';
import { lineOf } from '../../shared/domain/town.ts';
import type { Admission, Line } from '../../shared/domain/line.ts';
import type { Stop, Ticket } from '../../shared/domain/visit.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type Deps, type FromDevice } from './command.ts';

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
      const before = await store.visits.byRequest(input.requestId);
      if (before) return ok(await ticketOf(store, before, momentOf(deps).businessDay));
      const errand = errandOf(deps, input.errand);
      if (!errand) return fail('UNKNOWN_ERRAND');
      const line = lineOf(deps.town, errand.line);
      const admission = await admissionNow(deps, store, line);
      if (admission.kind !== 'open') return failWith('LINE_CLOSED', { admission });
      return ok(await takeTicket(deps, store, { ...input, line: line.letter, device: from.id }));
    });
}

function errandOf({ town }: Deps, id: string): Errand | undefined {
  return town.errandGroups.flatMap((group) => group.errands).find((errand) => errand.id === id);
}

async function admissionNow(deps: Deps, store: StoreAccess, line: Line): Promise<Admission> {
  const { at, businessDay } = momentOf(deps);
  const issued = line.dailyLimit === null ? 0 : await store.visits.issuedToday(businessDay, line.letter);
  return lineAdmission(at, { line, hours: deps.hours, issued });
}

async function takeTicket(
  deps: Deps,
  store: StoreAccess,
  request: IssueRequest & { readonly line: string; readonly device: string },
): Promise<Ticket> {
  const { at, businessDay } = momentOf(deps);
  const code = deps.machine.newSecret();
  const stop = await store.visits.add({
    id: deps.machine.newId(),
    stopId: deps.machine.newId(),
    businessDay,
    letter: request.line,
    number: await store.visits.takeNumber(businessDay, request.line),
    code,
    requestId: request.requestId,
    errand: request.errand,
    language: request.language,
    arrivedAt: at,
    device: request.device,
  });
  await store.events.add({ kind: 'ticket.issued', at, businessDay, stop: stop.id, device: request.device });
  return ticketOf(store, { stop, code }, businessDay);
}

async function ticketOf(
  store: StoreAccess,
  { stop, code }: { readonly stop: Stop; readonly code: string },
  businessDay: string,
): Promise<Ticket> {
  const ahead = stop.state === 'waiting' ? await store.visits.ahead(businessDay, stop) : 0;
  const { ticket, line, errand, language, arrivedAt } = stop;
  return { ticket, code, line, errand, language, arrivedAt, ahead };
}
