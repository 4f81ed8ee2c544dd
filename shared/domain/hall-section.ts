import type { LocalText } from './language.ts';

/** A section (課・係) as the board in the lobby lists it. */
export interface HallSection {
  readonly id: string;
  readonly name: LocalText;
  /** Hiragana. */
  readonly reading: string;
  readonly counter: number;
  readonly floor: number;
  readonly order: number;
  /** Ids of the procedures it is best known for, as the display lists them; none of them quiet. */
  readonly main: readonly string[];
}
