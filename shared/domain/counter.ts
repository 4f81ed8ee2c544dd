import type { LocalText } from './language.ts';

/** Shapes of the counter badges; together with number and colour they name a counter on every face and on its hanging sign. */
export const badgeSymbols = [
  'pentagon',
  'circle',
  'triangle',
  'square',
  'diamond',
  'star',
  'cross',
  'hexagon',
] as const;

/** One of the badge shapes. */
export type BadgeSymbol = (typeof badgeSymbols)[number];

/** A counter (窓口) as the visitor finds it. */
export interface Counter {
  readonly number: number;
  readonly section: LocalText;
  readonly symbol: BadgeSymbol;
  /** `#rrggbb`, at least 7:1 against white. */
  readonly colour: string;
  readonly floor: number;
  /** Planned each day, "HH:MM"; nobody is called meanwhile. Missing = somebody takes over. */
  readonly breaks?: readonly { readonly from: string; readonly to: string }[] | undefined;
}

/**
 * A counter's day: nobody there, serving, or away for a while (`until` as "HH:MM" if staff said so). `helping` = letters of
 * lines it serves today besides its own.
 */
export type CounterState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly staffName: string; readonly helping: readonly string[] }
  | {
      readonly kind: 'paused';
      readonly staffName: string;
      readonly until: string | null;
      readonly helping: readonly string[];
    };
