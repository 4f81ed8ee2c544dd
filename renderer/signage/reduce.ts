import type { BoardView } from '../../shared/domain/board-view.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { dwell, enqueue } from './call-queue.ts';
import type { SignageEvent } from './event.ts';
import { knownAfter, newCalls } from './new-calls.ts';
import type { SignageState } from './state.ts';

/** The hub speaks at least every ten seconds; after three times that (ms) without a word its picture is old. */
const STALE_MS = 30_000;

/** The display after an event. Pure: time comes with the events. The same state comes back where nothing changes. */
export function reduce(state: SignageState, event: SignageEvent): SignageState {
  switch (event.type) {
    case 'view came':
      return advanced(withView(state, event.view, event.at), event.at);
    case 'hub lost':
      return state.link === 'new' ? state : { ...state, link: 'new' };
    case 'ticked':
      return advanced(timed(state, event.at), event.at);
    default:
      return assertNever(event);
  }
}

function withView(state: SignageState, view: BoardView, at: number): SignageState {
  let { queue, known } = state;
  for (const call of newCalls(state, view)) {
    queue = enqueue(queue, call, known);
    known = [...known, call];
  }
  known = knownAfter(known, view);
  return { ...state, board: view, heardAt: at, freshness: 'fresh', link: 'following', known, queue };
}

function timed(state: SignageState, at: number): SignageState {
  const freshness = state.board && at - state.heardAt >= STALE_MS ? 'stale' : 'fresh';
  const second = Math.floor(at / 1000);
  if (freshness === state.freshness && second === state.second) return state;
  return { ...state, freshness, second };
}

/** Gives the screen to the next call when the one before has had its time. */
function advanced(state: SignageState, at: number): SignageState {
  const { takeover, queue } = state;
  if (takeover && at < takeover.since + dwell(queue.length)) return state;
  const [next, ...rest] = queue;
  if (next) return { ...state, takeover: { call: next.call, since: at }, queue: rest };
  return takeover ? { ...state, takeover: null } : state;
}
