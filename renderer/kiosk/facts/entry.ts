/** What years are counted from: our calendar, or the era a visitor remembers a year by. */
export const eras = ['taisho', 'showa', 'heisei', 'reiwa', 'western'] as const;

/** One of them. */
export type Era = (typeof eras)[number];

/** A date as far as it is entered: era, then year, month and day by the number pad. */
export interface DateEntry {
  readonly kind: 'date';
  readonly at: 'era' | 'year' | 'month' | 'day';
  readonly era: Era;
  /** The era was asked for: the way back leads there. */
  readonly eraAsked: boolean;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** An address: area of the town, number, and what else stands in it; outside the town all of it in kana. */
export interface AddressEntry {
  readonly kind: 'address';
  readonly at: 'sound' | 'area' | 'number' | 'rest' | 'outside';
  /** Row of sounds (あ, か …) the areas shown begin with; null = all. */
  readonly sound: string | null;
  /** First area shown. */
  readonly from: number;
  readonly area: string | null;
  readonly number: string;
  /** Building and room, or the whole address outside the town. */
  readonly words: string;
  /** The pad shows figures. */
  readonly figures: boolean;
}

/** An answer as far as it is entered. */
export type Entry =
  /** Kana; `figures` = the pad shows figures. */
  | { readonly kind: 'words'; readonly typed: string; readonly figures: boolean }
  | { readonly kind: 'digits'; readonly typed: string }
  /** Options; `from` = the first one shown. */
  | { readonly kind: 'options'; readonly chosen: readonly string[]; readonly from: number }
  | DateEntry
  | AddressEntry;
