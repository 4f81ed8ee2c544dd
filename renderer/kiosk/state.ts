import type { ChimeVolume } from '../../shared/domain/chime-volume.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';
import type { Screen } from './screen.ts';

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
  readonly help: HelpPanel;
  /** The last touch and the last tick, on the page's own clock (ms). */
  readonly touchedAt: number;
  readonly now: number;
  readonly printer: PrinterState;
  /** Set by staff for this kiosk. */
  readonly volume: ChimeVolume;
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
  help: { wiped: true, sent: true, loggable: true },
  touchedAt: { wiped: false, sent: false, loggable: true },
  now: { wiped: false, sent: false, loggable: true },
  printer: { wiped: false, sent: true, loggable: true },
  volume: { wiped: false, sent: false, loggable: true },
};

/** A kiosk nobody stands at. */
export const untouched: KioskState = {
  screen: { kind: 'attract' },
  language: 'ja',
  largeText: false,
  dark: false,
  lowered: false,
  help: { kind: 'closed' },
  touchedAt: 0,
  now: 0,
  printer: 'none',
  volume: 'normal',
};

/** Forgets the visitor: every wiped field as it was at the start. */
export function wiped(state: KioskState, screen: Screen): KioskState {
  const fields = Object.keys(fieldRules) as (keyof KioskState)[];
  const kept = fields.filter((field) => !fieldRules[field].wiped).map((field) => [field, state[field]]);
  return { ...untouched, ...Object.fromEntries(kept), screen };
}
