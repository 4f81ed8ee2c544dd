import type { BoardView } from '../../shared/domain/board-view.ts';
import { withFailed } from '../../shared/domain/programme/programme.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { dwell, enqueue } from './call-queue.ts';
import type { SignageEvent } from './event.ts';
import { knownAfter, newCalls } from './new-calls.ts';
import { rememberedIn } from './remembered-in.ts';
import { withProgramme, withSide } from './side/with-programme.ts';
import type { SignageState } from './state.ts';

/** The hub speaks at least every ten seconds; after three times that (ms) without a word its picture is old. */
const STALE_MS = 30_000;

/** The display after an event. Pure: time comes with the events. The same state comes back where nothing changes. */
export function reduce(state: SignageState, event: SignageEvent): SignageState {
  if (event.type === 'hub lost') return state.link === 'new' ? state : { ...state, link: 'new' };
  return directed(happened(state, event), event);
}

function happened(state: SignageState, event: Exclude<SignageEvent, { type: 'hub lost' }>): SignageState {
  switch (event.type) {
    case 'view came':
      return withView(state, event.view, event.at);
    case 'panels came':
      return { ...state, panels: event.panels };
    case 'town came':
      return { ...state, town: event.town };
    case 'rooms came':
      return { ...state, book: event.book };
    case 'remembered':
      return rememberedIn(state, event.kept, event);
    case 'shape changed':
      return { ...state, shape: event.shape };
    case 'panel failed':
      return { ...state, programme: withFailed(state.programme, event.panel, event) };
    case 'ticked':
      return timed(state, event.at);
    default:
      return assertNever(event);
  }
}

/** Who has the screen. An emergency comes before every call; calls wait behind it as long as they are still called. */
function directed(state: SignageState, { at, wall }: { readonly at: number; readonly wall: number }): SignageState {
  const now = { at, wall };
  const before = withProgramme(withSide(state, now), now);
  const after = before.programme.standing.level === 'emergency' ? paused(before) : advanced(before, at);
  return withProgramme(after, now);
}

function withView(state: SignageState, view: BoardView, at: number): SignageState {
  let { queue, known } = state;
  for (const call of newCalls(state, view)) {
    queue = enqueue(queue, call, known);
    known = [...known, call];
  }
  known = knownAfter(known, view);
  // Until now the clock was the device's own: what it ended may be running.
  const programme = state.heardAt === -Infinity ? { ...state.programme, ends: {} } : state.programme;
  return { ...state, programme, board: view, heardAt: at, freshness: 'fresh', link: 'following', known, queue };
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

/** Nothing is called now; afterwards those are called who have not come by then. */
function paused(state: SignageState): SignageState {
  const { takeover, queue, board } = state;
  const called = new Set(board?.calls.filter((call) => call.current).map((call) => call.key));
  const waiting = takeover ? [{ call: takeover.call, recall: false }, ...queue] : queue;
  const still = waiting.filter(({ call }) => called.has(call.key));
  if (!takeover && still.length === queue.length) return state;
  return { ...state, takeover: null, queue: still };
}
