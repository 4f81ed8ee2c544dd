import { dayStart } from '../../shared/domain/business-day.ts';
import { instantOf } from '../../shared/domain/clock-time.ts';
import { EMERGENCY_LETTER, ticketNumber } from '../../shared/domain/numbering.ts';
import { arePossible, type PaperTimes } from '../../shared/domain/paper-times.ts';
import { errandOf } from '../../shared/domain/town.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { dayRule, momentOf, type CounterStaff, type Deps, type Moment } from './command.ts';

/** What stands on an emergency slip. Times are "HH:MM" of today. */
export interface PaperSlip {
  readonly number: number;
  readonly errand: string;
  readonly arrived: string;
  readonly served: { readonly from: string; readonly to: string } | null;
}

type EnterError =
  | { readonly code: 'UNKNOWN_ERRAND' | 'BAD_TIMES' }
  | { readonly code: 'ALREADY_ENTERED'; readonly data: { readonly ticket: string } };

/** Where a visit came from that no machine gave a number to. */
const FROM_PAPER = 'paper';

/** Enters what was served on paper, or lets somebody wait who came with a paper number. The line is the errand's. */
export function enterPaper(deps: Deps) {
  return (slip: PaperSlip, who: CounterStaff): Promise<Result<Stop, EnterError>> =>
    deps.store.transaction(async (store) => {
      const moment = momentOf(deps);
      const errand = errandOf(deps.content().town, slip.errand);
      if (!errand) return fail('UNKNOWN_ERRAND');
      const times = timesOf(deps, slip, moment);
      if (!times) return fail('BAD_TIMES');
      const before = await store.visits.byNumber(moment.businessDay, EMERGENCY_LETTER, slip.number);
      if (before !== null) return failWith('ALREADY_ENTERED', { ticket: ticketNumber(EMERGENCY_LETTER, slip.number) });
      const visit = await store.visits.add({
        id: deps.machine.newId(),
        businessDay: moment.businessDay,
        letter: EMERGENCY_LETTER,
        number: slip.number,
        code: deps.machine.newSecret(),
        line: errand.line,
        errand: errand.id,
        also: [],
        language: 'ja',
        arrivedAt: times.arrived,
        device: FROM_PAPER,
        promise: null,
      });
      const stop = times.served ? await served(store, visit, { ...times.served, counter: who.counter }) : visit;
      await store.events.add({
        kind: 'paper.entered',
        ...moment,
        stop: stop.id,
        counter: who.counter,
        staff: who.id,
      });
      return ok(stop);
    });
}

/** The slip's times as instants; null = they cannot be. */
function timesOf({ content }: Deps, { arrived, served }: PaperSlip, { at, businessDay }: Moment): PaperTimes | null {
  const { town } = content();
  const instant = (time: string): number => instantOf(time, at, town.office.timeZone);
  const times = {
    arrived: instant(arrived),
    served: served && { from: instant(served.from), to: instant(served.to) },
  };
  return arePossible(times, { begins: dayStart(businessDay, dayRule(town)), now: at }) ? times : null;
}

/** It was called by voice: the wait ends when service begins, and no display shows it as a call. */
async function served(
  { visits }: StoreAccess,
  { id }: Stop,
  { from, to, counter }: NonNullable<PaperTimes['served']> & { readonly counter: number },
): Promise<Stop> {
  const done = await visits.change(id, ['waiting'], {
    state: 'done',
    counter,
    firstCalledAt: from,
    servingAt: from,
    doneAt: to,
    outcome: 'done',
  });
  if (!done) throw new Error('a slip that was just written does not wait');
  return done;
}
