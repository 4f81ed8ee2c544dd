import type { BoardCall, BoardView } from '../../shared/domain/board-view.ts';
import type { PanelsView } from '../../shared/domain/panels-view.ts';
import { noProgramme, type Programme } from '../../shared/domain/programme/programme.ts';
import type { FacilityBook } from '../../shared/domain/rooms/facility.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { SidePanel } from './side/side-page.ts';
import type { SideSource } from './side/side-panels.ts';
import type { Shape } from '../display/side-place.ts';

/** A call that has the whole screen, since when on the page's own clock (ms). */
export interface Takeover {
  readonly call: BoardCall;
  readonly since: number;
}

/** A call that waits for the screen. */
export interface QueuedCall {
  readonly call: BoardCall;
  /** The same number to the same counter as before: goes ahead of first calls. */
  readonly recall: boolean;
}

/** Everything a display remembers. No person is in it, so nothing is wiped. */
export interface SignageState {
  readonly town: Town | null;
  /** The last good picture; it stays when the hub goes. */
  readonly board: BoardView | null;
  readonly book: FacilityBook | null;
  readonly panels: PanelsView | null;
  /** When that picture came, on the page's own clock (ms); before all time where it is of the last life of the display. */
  readonly heardAt: number;
  /** `stale` after thirty seconds without news. */
  readonly freshness: 'fresh' | 'stale';
  /** `new` until the first view of a connection came: that one tells what was, not what happens. */
  readonly link: 'new' | 'following';
  /** Calls of earlier views, oldest first: they are no news. */
  readonly known: readonly BoardCall[];
  readonly takeover: Takeover | null;
  readonly queue: readonly QueuedCall[];
  readonly shape: Shape;
  /** What can be shown beside the calls, and what it was made of. */
  readonly side: { readonly panels: readonly SidePanel[]; readonly madeOf: SideSource | null };
  readonly programme: Programme;
  /** What the programme was decided by. */
  readonly directed: {
    readonly panels: readonly SidePanel[];
    readonly calling: boolean;
    readonly failed: Programme['failed'];
  };
  /** Whole seconds of the page's own clock; absent numbers that do not fit on one line take turns by it. */
  readonly second: number;
}

/** A display that has just been switched on. */
export const blank: SignageState = {
  town: null,
  board: null,
  book: null,
  panels: null,
  heardAt: 0,
  freshness: 'fresh',
  link: 'new',
  known: [],
  takeover: null,
  queue: [],
  shape: 'landscape',
  side: { panels: [], madeOf: null },
  programme: noProgramme,
  directed: { panels: [], calling: false, failed: noProgramme.failed },
  second: 0,
};
