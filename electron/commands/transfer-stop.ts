import { transitions } from '../../shared/domain/calling.ts';
import { lineAdmission } from '../../shared/domain/hall-hours.ts';
import type { Admission, Line } from '../../shared/domain/line.ts';
import { errandOf } from '../../shared/domain/town.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import { onStop, stateChanged, type ActError } from './act-on-stop.ts';
import type { CounterStaff, Deps } from './command.ts';
import { beginning, type CounterAct } from './counter-act.ts';

/** Where a visitor is sent, with what for (null = the same matter) and a word to the colleague. */
export interface Transfer {
  readonly stop: string;
  readonly line: string;
  readonly errand: string | null;
  readonly note: string;
}

type TransferError =
  | ActError
  | { readonly code: 'UNKNOWN_LINE' | 'SAME_LINE' | 'UNKNOWN_ERRAND' }
  | { readonly code: 'LINE_CLOSED'; readonly data: { readonly admission: Admission } };

/** Sends the visitor to another line: a new stop with the place of the visit's arrival. Answers it. */
export function transferStop(deps: Deps) {
  return (input: Transfer, who: CounterStaff): Promise<Result<Stop, TransferError>> =>
    onStop<Stop, TransferError>(deps, { action: 'transfer', stop: input.stop, who }, async (stop, act) => {
      const { town } = deps.content();
      const line = town.lines.find((one) => one.letter === input.line);
      if (!line) return fail('UNKNOWN_LINE');
      if (line.letter === stop.line) return fail('SAME_LINE');
      // The visitor's own matter goes along, also where the content no longer knows it.
      if (input.errand !== null && !errandOf(town, input.errand)) return fail('UNKNOWN_ERRAND');
      const errand = input.errand ?? stop.errand;
      const closed = await whyClosed(deps, act, line);
      if (closed) return failWith('LINE_CLOSED', { admission: closed });
      const ended = { state: 'transferred', doneAt: act.moment.at, heldUntil: null } as const;
      const left = await act.change(stop, transitions.transfer.from, ended);
      if (!left) return stateChanged(stop);
      await act.store.visits.changeVisit(stop.visitId, { note: input.note });
      const { visitId, kind, arrivedAt, priority } = stop;
      const begun = beginning(deps, { line: line.letter, arrivedAt, priority }, act.moment);
      const there = {
        visitId,
        line: line.letter,
        errand,
        also: input.errand === null ? stop.also : [],
        kind,
        state: 'waiting',
        place: stop.place + 1,
      } as const;
      const made = await act.create({ ...there, ...begun });
      await act.log('stop.transferred', left);
      return ok(made);
    });
}

/** A line takes a transfer while it gives tickets, while it is merely full, and while somebody still sits at one of its counters. */
async function whyClosed(deps: Deps, act: CounterAct, line: Line): Promise<Admission | null> {
  const { at, businessDay } = act.moment;
  const day = await act.store.visits.lineDay(businessDay, line.letter);
  const admission = lineAdmission(at, { line, hours: deps.content().hours, ...day });
  if (admission.kind === 'open' || admission.kind === 'full') return null;
  const seats = await Promise.all(line.counters.map((counter) => act.store.seats.at(counter)));
  return seats.some((seat) => seat?.state === 'open') ? null : admission;
}
