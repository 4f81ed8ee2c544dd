import type { CounterState as HallCounter } from '../../shared/domain/counter.ts';
import type { AssistMove } from './assist/assist-move.ts';
import type { DeskError } from './desk-error.ts';
import type { DraftMove } from './draft/draft-at-desk.ts';
import type { Act, Panel } from './state.ts';

/** Everything that can happen in one window of a counter. */
export type CounterEvent =
  /** Signed in, or taken up again after a lost line; the hub names the counter this session had. */
  | { readonly type: 'session began'; readonly counter: number | null; readonly staff: string }
  | { readonly type: 'session ended' }
  | { readonly type: 'began'; readonly act: Act; readonly stop: string | null }
  /** `stay` = the panel stays open for the next one of its kind. */
  | { readonly type: 'done'; readonly stay: boolean }
  | { readonly type: 'refused'; readonly error: DeskError; readonly ticket: string | null }
  | { readonly type: 'seated'; readonly counter: number; readonly staff: string }
  | { readonly type: 'left seat' }
  /** The live view shows how my counter is. */
  | { readonly type: 'seat shown'; readonly state: HallCounter; readonly name: string }
  | { readonly type: 'panel opened'; readonly panel: Panel }
  | { readonly type: 'assist'; readonly move: AssistMove }
  | { readonly type: 'draft'; readonly move: DraftMove }
  /** The way out of a panel; what was wrong in it is over too. */
  | { readonly type: 'panel closed' }
  /** Escape, or the key that says so: puts away what lies on top. */
  | { readonly type: 'put away' };
