import type { GuideText } from './guide.ts';

/** A section (課・係) as the board in the lobby lists it. */
export interface HallSection {
  readonly id: string;
  readonly name: GuideText;
  /** Hiragana. */
  readonly reading: string;
  readonly counter: number;
  readonly floor: number;
  readonly order: number;
}
