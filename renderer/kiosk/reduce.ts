import type { KioskEvent } from './event.ts';
import { idleOf } from './idle.ts';
import { isMove, moved } from './moved.ts';
import type { EventOf } from './on-screen.ts';
import type { Screen } from './screen.ts';
import { wiped, type KioskState } from './state.ts';

/** What each event does besides changing the screen; an event that does nothing here is a move. */
const changes: {
  readonly [Type in KioskEvent['type']]?: (state: KioskState, event: EventOf<Type>) => KioskState;
} = {
  touched: (state, { at }) => ({ ...state, touchedAt: at, now: at }),
  ticked: (state, { at, hold }) => ticked(state, Math.max(at, state.now), hold),
  began: (state, { language }) => ({ ...state, language, screen: { kind: 'home' } }),
  'began again': (state) => ({ ...state, screen: { kind: 'home' } }),
  finished: (state) => wiped(state, { kind: 'home' }),
  'staff wanted': (state) => (mayOpenStaff(state.screen) ? { ...wiped(state, ASKS_PIN), touchedAt: state.now } : state),
  'staff ended': (state) =>
    state.screen.kind === 'staff' ? { ...wiped(state, { kind: 'home' }), touchedAt: state.now } : state,
  'volume chosen': (state, { volume }) => ({ ...state, volume }),
  'language chosen': (state, { language }) => ({ ...state, language }),
  'mode switched': (state, { mode }) => ({ ...state, [mode]: !state[mode] }),
  'help asked': (state) => ({ ...state, help: { kind: 'asking' } }),
  'help rings': (state) => ({ ...state, help: { kind: 'open' } }),
  'help failed': (state, { why }) => ({ ...state, help: { kind: 'failed', why } }),
  'help closed': (state) => ({ ...state, help: { kind: 'closed' } }),
  'help gone': (state) => (state.help.kind === 'open' ? { ...state, help: { kind: 'closed' } } : state),
  'printer changed': (state, { state: printer }) => ({ ...state, printer }),
};

/** The kiosk after an event. Pure: time comes with the events. */
export function reduce(state: KioskState, event: KioskEvent): KioskState {
  if (isMove(event)) return onScreen(state, moved(state.screen, event));
  const change = changes[event.type] as ((state: KioskState, event: KioskEvent) => KioskState) | undefined;
  return change ? change(state, event) : state;
}

const ASKS_PIN: Screen = { kind: 'pin', typed: '', check: { kind: 'none' } };

/** Only where no visitor has begun anything: their number must not vanish. */
function mayOpenStaff({ kind }: Screen): boolean {
  return kind === 'attract' || kind === 'home';
}

/** A new screen starts its own time. */
function onScreen(state: KioskState, screen: Screen): KioskState {
  return screen.kind === state.screen.kind ? { ...state, screen } : { ...state, screen, touchedAt: state.now };
}

function ticked(state: KioskState, now: number, hold: boolean): KioskState {
  if (hold && state.screen.kind !== 'staff') return { ...state, now, touchedAt: now };
  const idle = idleOf(state.screen, (now - state.touchedAt) / 1000);
  if (idle.kind !== 'over') return { ...state, now };
  const next: Screen = state.screen.kind === 'home' ? { kind: 'attract' } : { kind: 'home' };
  return { ...wiped(state, next), now, touchedAt: now };
}
