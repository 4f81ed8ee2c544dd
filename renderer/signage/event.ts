import type { BoardView } from '../../shared/domain/board-view.ts';
import type { PanelsView } from '../../shared/domain/panels-view.ts';
import type { Moment } from '../../shared/domain/programme/scene.ts';
import type { FacilityBook } from '../../shared/domain/rooms/facility.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { Kept } from './kept.ts';
import type { Shape } from '../display/side-place.ts';

/** Everything that can happen at a display, with its instant on the page's and on the office's clock. */
export type SignageEvent =
  | ({ readonly type: 'view came'; readonly view: BoardView } & Moment)
  | ({ readonly type: 'panels came'; readonly panels: PanelsView } & Moment)
  | ({ readonly type: 'town came'; readonly town: Town } & Moment)
  | ({ readonly type: 'rooms came'; readonly book: FacilityBook } & Moment)
  /** The display remembers what it showed before it was switched off. */
  | ({ readonly type: 'remembered'; readonly kept: Kept } & Moment)
  | ({ readonly type: 'shape changed'; readonly shape: Shape } & Moment)
  /** A panel of the side could not be drawn. */
  | ({ readonly type: 'panel failed'; readonly panel: string } & Moment)
  /** The connection is gone: the next view is the first of a new one. */
  | { readonly type: 'hub lost' }
  | ({ readonly type: 'ticked' } & Moment);
