import type { BookingDetail } from '../../shared/domain/rooms/office-view.ts';
import type { OfficeEvent } from './event.ts';
import { untouched, type OfficeState, type Side } from './state.ts';

const { panel: noPanel, side: noSide } = untouched;

type EventOf<Type extends OfficeEvent['type']> = Extract<OfficeEvent, { type: Type }>;

const changes: {
  readonly [Type in OfficeEvent['type']]: (state: OfficeState, event: EventOf<Type>) => OfficeState;
} = {
  'section chosen': (state, { section }) =>
    section === state.section ? state : { ...untouched, sight: state.sight, section, doing: state.doing },
  'sight changed': (state, { sight }) => ({ ...state, sight: { ...state.sight, ...sight }, note: null }),
  'booking opened': (state, { id }) =>
    state.side.kind === 'booking' && state.side.id === id
      ? state
      : { ...state, side: { kind: 'booking', id, detail: null }, note: null, paper: null },
  'placing begun': (state, { booking, place }) => ({
    ...state,
    side: { kind: 'placing', booking, place },
    panel: noPanel,
    note: null,
    paper: null,
  }),
  'place picked': (state, { place }) =>
    state.side.kind === 'placing' ? { ...state, side: { ...state.side, place }, note: null } : state,
  'panel opened': (state, { panel }) => ({ ...state, panel, note: null }),
  began: (state, { act }) => ({ ...state, doing: act, note: null, paper: null }),
  'booking known': (state, { detail }) => ({ ...state, side: withDetail(state.side, detail) }),
  'booking changed': (state, { booking }) => {
    const contact = state.side.kind === 'booking' ? (state.side.detail?.contact ?? null) : null;
    return state.side.kind === 'booking' && state.side.detail
      ? { ...state, side: withDetail(state.side, { booking, contact }) }
      : state;
  },
  done: (state, { act, open, count = 1 }) => ({
    ...state,
    doing: null,
    panel: noPanel,
    side: open === null ? state.side : opened(state.side, open),
    note: act === 'look' || act === 'permit' ? null : { kind: 'did', act, count },
  }),
  refused: (state, { act, error }) => ({ ...state, doing: null, note: { kind: 'refused', act, error } }),
  paper: (state, { paper }) => ({ ...state, paper }),
  'note read': (state) => ({ ...state, note: null, paper: null }),
  'put away': putAway,
  'session ended': () => untouched,
};

/** A window of the office after an event. Pure. */
export function reduce(state: OfficeState, event: OfficeEvent): OfficeState {
  return (changes[event.type] as (state: OfficeState, event: OfficeEvent) => OfficeState)(state, event);
}

/** One thing at a time: the dialog, the word, the place that is looked for, the booking. */
function putAway(state: OfficeState): OfficeState {
  if (state.panel.kind !== 'none') return { ...state, panel: noPanel, note: null };
  if (state.side.kind === 'none') return { ...state, note: null, paper: null };
  const { side } = state;
  const back: Side = side.kind === 'placing' && side.booking ? opened(noSide, side.booking.id) : noSide;
  return { ...state, side: back, note: null, paper: null };
}

function opened(side: Side, id: string): Side {
  return side.kind === 'booking' && side.id === id ? side : { kind: 'booking', id, detail: null };
}

function withDetail(side: Side, detail: BookingDetail): Side {
  return side.kind === 'booking' && side.id === detail.booking.id ? { ...side, detail } : side;
}
