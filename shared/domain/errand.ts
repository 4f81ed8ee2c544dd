import type { LocalText } from './language.ts';

/**
 * What a visitor came for, as every face knows it: a procedure (its id), or a line's letter for somebody who only took a
 * ticket and tells the rest at the counter. It names the line to queue in.
 */
export interface Errand {
  readonly id: string;
  readonly title: LocalText;
  /** One line of help under the title. */
  readonly help: LocalText;
  readonly line: string;
  /** Minutes at the counter as the town expects them. */
  readonly minutes: number;
  /** No detail on any screen or paper. */
  readonly quiet: boolean;
}
