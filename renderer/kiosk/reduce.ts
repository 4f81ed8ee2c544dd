import { cardSettled } from './card-settled.ts';
import type { KioskEvent } from './event.ts';
import { idleOf } from './idle.ts';
import { isMove, moved } from './moved.ts';
import type { EventOf } from './on-screen.ts';
import type { Screen } from './screen.ts';
import { louder } from './speech/loudness.ts';
import { isHeard, speechAfter, type SpeechMove } from './speech/speech.ts';
import { wiped, type KioskState } from './state.ts';

/** What each event does besides changing the screen; an event that does nothing here is a move. */
const changes: {
  readonly [Type in KioskEvent['type']]?: (state: KioskState, event: EventOf<Type>) => KioskState;
} = {
  touched: (state, { at }) => ({ ...state, touchedAt: at, now: at }),
  ticked: (state, { at, hold }) => ticked(state, Math.max(at, state.now), hold),
  'hand changed': (state, { byKeys }) => (state.byKeys === byKeys ? state : { ...state, byKeys }),
  began: (state, { language }) => ({ ...state, language, screen: { kind: 'home' } }),
  'began again': (state) => ({ ...state, screen: { kind: 'home' }, help: { kind: 'closed' } }),
  finished: (state) => wiped(state, { kind: 'home' }),
  'staff wanted': (state) => (mayOpenStaff(state.screen) ? { ...wiped(state, ASKS_PIN), touchedAt: state.now } : state),
  'staff ended': (state) =>
    state.screen.kind === 'staff' ? { ...wiped(state, { kind: 'home' }), touchedAt: state.now } : state,
  'volume chosen': (state, { volume }) => ({ ...state, volume }),
  'language chosen': (state, { language }) => ({ ...state, language }),
  'speech pressed': heard,
  'headset changed': heard,
  'screen to read': heard,
  'speech began': heard,
  'speech ended': heard,
  'loudness changed': (state, { by }) => ({ ...state, loudness: louder(state.loudness, by) }),
  'voices changed': (state, { voices }) => ({ ...state, voices }),
  'mode switched': (state, { mode }) => ({ ...state, [mode]: !state[mode] }),
  'help asked': (state) => ({ ...state, help: { kind: 'asking' } }),
  'help rings': (state) => ({ ...state, help: { kind: 'open' } }),
  'help failed': (state, { why }) => ({ ...state, help: { kind: 'failed', why } }),
  'help closed': (state) => ({ ...state, help: { kind: 'closed' } }),
  'help gone': (state) => (state.help.kind === 'open' ? { ...state, help: { kind: 'closed' } } : state),
  'printer changed': (state, { state: printer }) => ({ ...state, printer }),
  'reader changed': (state, { state: reader }) => (state.reader === reader ? state : { ...state, reader }),
};

/** The kiosk after an event. Pure: time comes with the events. */
export function reduce(state: KioskState, event: KioskEvent): KioskState {
  return cardSettled(state, changed(state, event));
}

function changed(state: KioskState, event: KioskEvent): KioskState {
  if (event.type === 'went back' && state.help.kind !== 'closed') return { ...state, help: { kind: 'closed' } };
  if (isMove(event)) return onScreen(state, moved(state.screen, event));
  const change = changes[event.type] as ((state: KioskState, event: KioskEvent) => KioskState) | undefined;
  return change ? change(state, event) : state;
}

const ASKS_PIN: Screen = { kind: 'pin', typed: '', check: { kind: 'none' } };

/** Only where no visitor has begun anything: their number must not vanish. */
function mayOpenStaff({ kind }: Screen): boolean {
  return kind === 'attract' || kind === 'home';
}

/** A new screen starts its own time, and so does what a card answered. */
function onScreen(state: KioskState, screen: Screen): KioskState {
  const same = screen.kind === state.screen.kind && stepOf(screen) === stepOf(state.screen);
  return same ? { ...state, screen } : { ...state, screen, touchedAt: state.now };
}

function stepOf(screen: Screen): string {
  return screen.kind === 'card' || screen.kind === 'rooms' ? screen.step.kind : '';
}

function heard(state: KioskState, event: SpeechMove): KioskState {
  return { ...state, speech: speechAfter(state.speech, event) };
}

/** While staff are called or a screen is read aloud time stands still, except for staff at the kiosk. */
function ticked(state: KioskState, at: number, hold: boolean): KioskState {
  const stands = (hold || isHeard(state.speech)) && state.screen.kind !== 'staff';
  if (stands) return { ...state, now: at, touchedAt: state.touchedAt + at - state.now };
  const after = { ...state, now: at };
  const idle = idleOf(after);
  if (idle.kind !== 'over') return after;
  const next: Screen = state.screen.kind === 'home' ? { kind: 'attract' } : { kind: 'home' };
  return { ...wiped(after, next), touchedAt: at };
}
