import type { LocalText } from './language.ts';

/** What a visitor came for, as one choice on the kiosk; it names the line to queue in. */
export interface Errand {
  readonly id: string;
  readonly title: LocalText;
  /** One line of help under the title. */
  readonly help: LocalText;
  readonly line: string;
}

/** One of the (at most six) large ways in on the first screen. */
export interface ErrandGroup {
  readonly id: string;
  readonly pictogram: string;
  /** Reading of the title, shown above it in Japanese; empty when the title is kana. */
  readonly reading: string;
  readonly title: LocalText;
  /** A line of examples. */
  readonly examples: LocalText;
  readonly errands: readonly Errand[];
}
