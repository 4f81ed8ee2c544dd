import type { EventKind } from './event.ts';

/** An action that a counter can still take back. */
export interface UndoOffer {
  readonly event: number;
  readonly kind: EventKind;
  readonly ticket: string;
  /** Epoch ms. */
  readonly until: number;
}
