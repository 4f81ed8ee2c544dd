import { transitions } from '../../shared/domain/calling.ts';
import type { Outcome, Stop } from '../../shared/domain/visit.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { onStop, stateChanged, type ActError } from './act-on-stop.ts';
import type { CounterStaff, Deps } from './command.ts';

/** How a stop ends at the counter. */
export interface Finish {
  readonly stop: string;
  readonly outcome: Outcome;
  /** The papers are still being prepared: the same ticket will be called again to hand them over. */
  readonly papersFollow: boolean;
}

/** Ends a stop; the visit's next one waits at once. */
export function finishStop(deps: Deps) {
  return (input: Finish, who: CounterStaff): Promise<Result<Stop, ActError>> =>
    onStop(deps, { action: 'finish', stop: input.stop, who }, async (stop, act) => {
      const change = { state: 'done', doneAt: act.moment.at, outcome: input.outcome } as const;
      const done = await act.change(stop, transitions.finish.from, change);
      if (!done) return stateChanged(stop);
      if (input.papersFollow) {
        const { visitId, line, errand, also, place } = stop;
        const papers = { visitId, line, errand, also, kind: 'hand-over', state: 'planned', place: place + 1 } as const;
        await act.create({ ...papers, waitingSince: null, promise: null });
      }
      await act.startNext(stop.visitId);
      await act.log('stop.done', done);
      return ok(done);
    });
}

/** Why a stop will not happen. `closing` = the hall closes, the visitor was asked to come again. */
export type CancelReason = 'visitor' | 'closing' | 'mistake';

const outcomeOf: Readonly<Record<CancelReason, Outcome | null>> = {
  visitor: 'withdrawn',
  closing: 'come-again',
  mistake: null,
};

/** Ends a stop that will not happen, also a planned one. */
export function cancelStop(deps: Deps) {
  return (
    input: { readonly stop: string; readonly why: CancelReason },
    who: CounterStaff,
  ): Promise<Result<Stop, ActError>> =>
    onStop(deps, { action: 'cancel', stop: input.stop, who }, async (stop, act) => {
      const outcome = outcomeOf[input.why];
      const change = { state: 'cancelled', doneAt: act.moment.at, heldUntil: null, outcome } as const;
      const cancelled = await act.change(stop, transitions.cancel.from, change);
      if (!cancelled) return stateChanged(stop);
      await act.startNext(stop.visitId);
      await act.log('stop.cancelled', cancelled);
      return ok(cancelled);
    });
}
