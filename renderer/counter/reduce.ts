import { assistAfter } from './assist/assist-move.ts';
import type { DeskError } from './desk-error.ts';
import { draftAfter } from './draft/draft-at-desk.ts';
import type { CounterEvent } from './event.ts';
import { seatAfter } from './seat-after.ts';
import { untouched, type CounterState, type Panel, type Seat } from './state.ts';

type EventOf<Type extends CounterEvent['type']> = Extract<CounterEvent, { type: Type }>;

const noPanel: Panel = { kind: 'none' };

/** What can be put right in the panel it was asked in. */
const correctable: ReadonlySet<DeskError['code']> = new Set([
  'HOLD_IN_PAST',
  'HOLD_AFTER_CLOSING',
  'LINE_CLOSED',
  'SAME_LINE',
  'UNKNOWN_LINE',
  'UNKNOWN_ERRAND',
  'WAY_CHANGED',
  'ON_WAY_ALREADY',
  'BAD_VALUE',
  'NO_PERMISSION',
]);

/** What each event does. */
const changes: {
  readonly [Type in CounterEvent['type']]: (state: CounterState, event: EventOf<Type>) => CounterState;
} = {
  'session began': (state, { counter, staff }) =>
    counter === null ? state : { ...state, seat: seatedAt(state.seat, counter), last: { staff, counter } },
  'session ended': ({ last }) => ({ ...untouched, last }),
  began: (state, { act, stop }) => ({ ...state, doing: { act, stop, from: state.panel }, note: null }),
  done: (state, { stay }) => {
    // A panel that was opened meanwhile is about something else.
    const closes = !stay && (state.doing === null || state.doing.from === state.panel);
    return { ...state, doing: null, panel: closes ? noPanel : state.panel };
  },
  refused: (state, event) => refused(state, event),
  seated: (state, { counter, staff }) => ({
    ...state,
    seat: { kind: 'at', counter, seen: false },
    last: { staff, counter },
  }),
  'left seat': (state) => ({ ...state, seat: { kind: 'none', loss: null }, last: null }),
  'seat shown': (state, { state: counter, name }) => {
    const seat = seatAfter(state.seat, counter, name);
    if (seat === state.seat) return state;
    return seat.kind === 'none' ? { ...state, seat, panel: noPanel, note: null } : { ...state, seat };
  },
  'panel opened': (state, { panel }) => ({ ...state, panel, note: null }),
  assist: (state, { move }) => ({ ...state, assist: assistAfter(state.assist, move) }),
  draft: (state, { move }) => ({ ...state, draft: draftAfter(state.draft, move) }),
  'panel closed': (state) => ({ ...state, panel: noPanel, note: null }),
  'put away': (state) => (state.panel.kind === 'none' ? { ...state, note: null } : { ...state, panel: noPanel }),
};

/** A window of a counter after an event. Pure. */
export function reduce(state: CounterState, event: CounterEvent): CounterState {
  const after = (changes[event.type] as (state: CounterState, event: CounterEvent) => CounterState)(state, event);
  return withoutLeftDraft(withoutLeftGuide(after));
}

/** A guide is remembered as long as it lies open: the answers of one visitor are never shown for another. */
function withoutLeftGuide(state: CounterState): CounterState {
  return state.assist && state.panel.kind !== 'assist' ? { ...state, assist: null } : state;
}

/** What is asked about a draft is over with it; away from the counter nothing of it is kept. */
function withoutLeftDraft(state: CounterState): CounterState {
  const draft = state.seat.kind === 'at' ? state.draft : null;
  const panel = state.panel.kind.startsWith('draft-') && draft?.kind !== 'open' ? noPanel : state.panel;
  return draft === state.draft && panel === state.panel ? state : { ...state, draft, panel };
}

function seatedAt(seat: Seat, counter: number): Seat {
  return seat.kind === 'at' && seat.counter === counter ? seat : { kind: 'at', counter, seen: false };
}

function refused(state: CounterState, { error, ticket }: EventOf<'refused'>): CounterState {
  const note = { error, act: state.doing?.act ?? 'next', ticket };
  const seat: Seat = error.code === 'NO_COUNTER' ? { kind: 'none', loss: null } : state.seat;
  const staysOpen = correctable.has(error.code) || (state.panel.kind === 'assist' && seat.kind === 'at');
  const panel = staysOpen ? state.panel : noPanel;
  return { ...state, doing: null, panel, note, seat };
}
