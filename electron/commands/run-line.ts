import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type CounterStaff, type Deps } from './command.ts';

/** No more tickets of a line today, or again. Who already holds one is served. */
export function stopLine(deps: Deps) {
  return (
    input: { readonly line: string; readonly stopped: boolean },
    who: CounterStaff,
  ): Promise<Result<null, { readonly code: 'UNKNOWN_LINE' }>> =>
    deps.store.transaction(async (store) => {
      if (!deps.content().town.lines.some((line) => line.letter === input.line)) return fail('UNKNOWN_LINE');
      const { at, businessDay } = momentOf(deps);
      await store.visits.setStopped({ businessDay, ...input }, { at, staff: who.id });
      const kind = input.stopped ? 'line.stopped' : 'line.resumed';
      await store.events.add({ kind, at, businessDay, counter: who.counter, staff: who.id });
      return ok(null);
    });
}

/** Lines a counter serves besides its own until it closes: help for a colleague, cover during a break. */
export function helpLines(deps: Deps) {
  return (
    input: { readonly lines: readonly string[] },
    who: CounterStaff,
  ): Promise<Result<null, { readonly code: 'UNKNOWN_LINE' }>> =>
    deps.store.transaction(async (store) => {
      const known = new Set(deps.content().town.lines.map((line) => line.letter));
      if (input.lines.some((letter) => !known.has(letter))) return fail('UNKNOWN_LINE');
      const seat = await store.seats.at(who.counter);
      if (seat) await store.seats.put({ ...seat, helping: [...new Set(input.lines)] });
      await store.events.add({ kind: 'counter.helping', ...momentOf(deps), counter: who.counter, staff: who.id });
      return ok(null);
    });
}
