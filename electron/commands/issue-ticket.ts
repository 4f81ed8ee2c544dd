import { lineAdmission } from '../../shared/domain/hall-hours.ts';
import type { Language } from '../../shared/domain/language.ts';
import { errandOf, lineOf } from '../../shared/domain/town.ts';
import type { Admission } from '../../shared/domain/line.ts';
import type { Stop, Ticket } from '../../shared/domain/visit.ts';
import type { WaitBand } from '../../shared/domain/waiting/wait-band.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import type { LineDay } from '../ports/visits.ts';
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
      const errand = errandOf(deps.town, input.errand);
      if (!errand) return fail('UNKNOWN_ERRAND');
      const line = lineOf(deps.town, errand.line);
      const day = await store.visits.lineDay(moment.businessDay, line.letter);
      const admission = lineAdmission(moment.at, { line, hours: deps.hours, ...day });
      if (admission.kind !== 'open') return failWith('LINE_CLOSED', { admission });
      const promise = told(deps.waits.newcomer(line.letter).band);
      const taking = {
        ...input,
        ...moment,
        day,
        line: line.letter,
        device: from.id,
        promise,
        code: deps.machine.newSecret(),
      };
      return ok(await ticketOf(store, await take(store, taking), moment));
    });
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

type Taking = IssueRequest &
  Moment & {
    readonly day: LineDay;
    readonly line: string;
    readonly device: string;
    readonly code: string;
    readonly promise: WaitBand | null;
  };

async function take(store: StoreAccess, taking: Taking): Promise<Taken> {
  const { at, requestId: id, day, ...known } = taking;
  const { businessDay, device, code, line: letter } = known;
  // After everybody who came before, also when the clock was set back meanwhile.
  const arrivedAt = Math.max(at, day.lastArrival + 1);
  const stop = await store.visits.add({ ...known, id, letter, number: day.next, arrivedAt });
  await store.events.add({ kind: 'ticket.issued', at, businessDay, stop: stop.id, device });
  return { stop, code };
}

/** What its holder is told of a visit. */
export async function ticketOf(store: StoreAccess, { stop, code }: Taken, { businessDay }: Moment): Promise<Ticket> {
  const ahead = stop.state === 'waiting' ? await store.visits.ahead(businessDay, stop) : 0;
  const { ticket, line, errand, language, arrivedAt, promise } = stop;
  return { ticket, code, line, errand, language, arrivedAt, promise, ahead };
}
