import type { CounterState as HallCounter } from '../../shared/domain/counter.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { CounterEvent } from './event.ts';
import { untouched, type CounterState, type Panel, type Seat } from './state.ts';

const noPanel: Panel = { kind: 'none' };

/** A window of a counter after an event. */
export function reduce(state: CounterState, event: CounterEvent): CounterState {
  switch (event.type) {
    case 'session began':
      return event.counter === null ? state : began(state, event.counter, event.staff);
    case 'session ended':
      return { ...untouched, last: state.last };
    case 'began':
      return { ...state, doing: { act: event.act, stop: event.stop }, note: null };
    case 'done':
      return { ...state, doing: null, panel: noPanel };
    case 'refused':
      return refused(state, event);
    case 'seated':
      return {
        ...state,
        seat: { kind: 'at', counter: event.counter, seen: false },
        last: { staff: event.staff, counter: event.counter },
      };
    case 'left seat':
      return { ...state, seat: { kind: 'none', loss: null } };
    case 'seat shown':
      return shown(state, event);
    case 'panel opened':
      return { ...state, panel: event.panel };
    case 'put away':
      return state.panel.kind === 'none' ? { ...state, note: null } : { ...state, panel: noPanel };
    default:
      return assertNever(event);
  }
}

function began(state: CounterState, counter: number, staff: string): CounterState {
  return { ...state, seat: seatedAt(state.seat, counter), last: { staff, counter } };
}

function seatedAt(seat: Seat, counter: number): Seat {
  return seat.kind === 'at' && seat.counter === counter ? seat : { kind: 'at', counter, seen: false };
}

function refused(state: CounterState, { error, ticket }: Extract<CounterEvent, { type: 'refused' }>): CounterState {
  const after = { ...state, doing: null, panel: noPanel };
  const act = state.doing?.act ?? 'next';
  if (error.code === 'NO_COUNTER') return { ...after, seat: { kind: 'none', loss: null }, note: { error, act, ticket } };
  return { ...after, note: { error, act, ticket } };
}

/** Another window of mine may have closed the counter, or a colleague relieved me; then this window has none. */
function shown(
  state: CounterState,
  { state: counter, name }: { readonly state: HallCounter; readonly name: string },
): CounterState {
  const { seat } = state;
  if (seat.kind === 'none') return state;
  const mine = counter.kind !== 'closed' && counter.staffName === name;
  if (mine) return seat.seen ? state : { ...state, seat: { ...seat, seen: true } };
  if (!seat.seen) return state;
  const loss =
    counter.kind === 'closed'
      ? { kind: 'closed' as const, counter: seat.counter }
      : { kind: 'relieved' as const, counter: seat.counter, by: counter.staffName };
  return { ...state, seat: { kind: 'none', loss }, panel: noPanel, note: null };
}
