import type { Holidays } from '../hall-hours.ts';
import type { Panel } from './panel.ts';

/** One instant on the two clocks of a display. */
export interface Moment {
  /** The page's own clock (ms): it never jumps, turns are counted by it. */
  readonly at: number;
  /** The office's clock (epoch ms): it may be set, rules go by it. */
  readonly wall: number;
}

/** All that decides what a display shows at an instant. */
export interface Scene<Kind extends Panel = Panel> {
  readonly now: Moment;
  /** IANA name of the office's zone. */
  readonly timeZone: string;
  readonly holidays: Holidays;
  /** In the order of their turns. */
  readonly panels: readonly Kind[];
  /** A call wants the screen. */
  readonly calling: boolean;
}
