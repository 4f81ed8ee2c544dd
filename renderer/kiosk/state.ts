import type { CardReaderState } from '../../shared/card/card-reader.ts';
import type { ChimeVolume } from '../../shared/domain/chime-volume.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';
import type { Screen } from './screen.ts';
import type { Loudness } from './speech/loudness.ts';
import type { Speech } from './speech/speech.ts';
import type { SpokenLanguage } from './speech/synthesiser.ts';

/** What the visitor sees of the call for a member of staff; whether it rings is in the hub's view. */
export type HelpPanel =
  | { readonly kind: 'closed' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly why: 'after-hours' | 'lost' };

/** Everything the kiosk remembers. */
export interface KioskState {
  readonly screen: Screen;
  readonly language: Language;
  readonly largeText: boolean;
  readonly dark: boolean;
  readonly lowered: boolean;
  /** More time, and nothing left without a question. */
  readonly slow: boolean;
  /** Moves by keypad or keyboard: the focus is shown where a choice is expected, and choices have numbers. */
  readonly byKeys: boolean;
  readonly speech: Speech;
  readonly loudness: Loudness;
  readonly help: HelpPanel;
  /** The last touch and the last tick, on the page's own clock (ms). */
  readonly touchedAt: number;
  readonly now: number;
  readonly printer: PrinterState;
  readonly reader: CardReaderState;
  /** Set by staff for this kiosk. */
  readonly volume: ChimeVolume;
  /** Languages this machine has a voice for. */
  readonly voices: readonly SpokenLanguage[];
}

/** What happens to a field of the state; a new field does not compile without an answer. */
export interface FieldRule {
  /** Gone when a visitor leaves. */
  readonly wiped: boolean;
  /** Leaves this page towards the hub. */
  readonly sent: boolean;
  /** May stand in a log: says nothing about a person. */
  readonly loggable: boolean;
}

/** The table of all fields. */
export const fieldRules: Readonly<Record<keyof KioskState, FieldRule>> = {
  screen: { wiped: true, sent: true, loggable: false },
  language: { wiped: true, sent: true, loggable: false },
  largeText: { wiped: true, sent: false, loggable: false },
  dark: { wiped: true, sent: false, loggable: false },
  lowered: { wiped: true, sent: false, loggable: false },
  slow: { wiped: true, sent: false, loggable: false },
  byKeys: { wiped: true, sent: false, loggable: false },
  speech: { wiped: true, sent: false, loggable: false },
  loudness: { wiped: true, sent: false, loggable: false },
  help: { wiped: true, sent: true, loggable: true },
  touchedAt: { wiped: false, sent: false, loggable: true },
  now: { wiped: false, sent: false, loggable: true },
  printer: { wiped: false, sent: true, loggable: true },
  reader: { wiped: false, sent: false, loggable: true },
  volume: { wiped: false, sent: false, loggable: true },
  voices: { wiped: false, sent: false, loggable: true },
};

/** A kiosk nobody stands at. */
export const untouched: KioskState = {
  screen: { kind: 'attract' },
  language: 'ja',
  largeText: false,
  dark: false,
  lowered: false,
  slow: false,
  byKeys: false,
  speech: { kind: 'off' },
  loudness: 2,
  help: { kind: 'closed' },
  touchedAt: 0,
  now: 0,
  printer: 'none',
  reader: 'no-reader',
  volume: 'normal',
  voices: [],
};

/** Forgets the visitor: every wiped field as it was at the start. */
export function wiped(state: KioskState, screen: Screen): KioskState {
  const fields = Object.keys(fieldRules) as (keyof KioskState)[];
  const kept = fields.filter((field) => !fieldRules[field].wiped).map((field) => [field, state[field]]);
  return { ...untouched, ...Object.fromEntries(kept), screen };
}
