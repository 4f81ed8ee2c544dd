import type { LocalText } from './language.ts';

/** What a way in leads to: a guide's questions, or one procedure at once. */
export type WayEntry = { readonly guide: string } | { readonly procedure: string; readonly pictogram: string };

/** One of the (at most six) large ways in on the first screen. One with a single guide opens it at once. */
export interface WayIn {
  readonly id: string;
  readonly pictogram: string;
  /** Reading of the title, shown above it in Japanese; empty when the title is kana. */
  readonly reading: string;
  readonly title: LocalText;
  /** A line of examples. */
  readonly examples: LocalText;
  readonly entries: readonly WayEntry[];
}
