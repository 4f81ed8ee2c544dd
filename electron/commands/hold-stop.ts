import { transitions } from '../../shared/domain/calling.ts';
import { holdTime } from '../../shared/domain/clock-time.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import { onStop, stateChanged, type ActError } from './act-on-stop.ts';
import type { CounterStaff, Deps } from './command.ts';

type HoldError =
  | ActError
  | { readonly code: 'HOLD_IN_PAST' }
  | { readonly code: 'HOLD_AFTER_CLOSING'; readonly data: { readonly closes: string } };

/** The visitor steps out and comes back at a time, or at one that is not known. The counter is free for the next. */
export function holdStop(deps: Deps) {
  return (
    input: { readonly stop: string; readonly until: string | null },
    who: CounterStaff,
  ): Promise<Result<Stop, HoldError>> =>
    onStop<Stop, HoldError>(deps, { action: 'hold', stop: input.stop, who }, async (stop, act) => {
      const time = input.until === null ? null : holdTime(input.until, act.moment.at, deps.content().hours);
      if (time?.kind === 'past') return fail('HOLD_IN_PAST');
      if (time?.kind === 'after-closing') return failWith('HOLD_AFTER_CLOSING', { closes: time.closes });
      const change = { state: 'held', heldUntil: time?.at ?? null, absentAt: null } as const;
      const held = await act.change(stop, transitions.hold.from, change);
      if (held) await act.log('stop.held', held);
      return held ? ok(held) : stateChanged(stop);
    });
}
