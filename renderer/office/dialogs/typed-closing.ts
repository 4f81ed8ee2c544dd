import { failWith, ok, type Result } from '../../../shared/lib/result.ts';
import type { Closing } from '../acts.ts';

/** A closing as it stands in the dialog. */
export interface TypedClosing {
  readonly rooms: readonly string[];
  readonly fromDate: string;
  readonly toDate: string;
  /** Empty = the whole days. */
  readonly slots: readonly string[];
  readonly whole: 'days' | 'slots';
  readonly kind: Closing['kind'];
  readonly title: string;
}

/** What to correct. */
export type ClosingMistake = 'rooms' | 'dates' | 'slots';

/** What is sent, or what is to be corrected first. */
export function closingOf(
  typed: TypedClosing,
): Result<Closing, { readonly code: 'MISTAKE'; readonly data: ClosingMistake }> {
  const { rooms, fromDate, toDate, slots, whole, kind, title } = typed;
  if (rooms.length === 0) return failWith('MISTAKE', 'rooms');
  if (fromDate === '' || toDate === '' || toDate < fromDate) return failWith('MISTAKE', 'dates');
  if (whole === 'slots' && slots.length === 0) return failWith('MISTAKE', 'slots');
  return ok({ rooms, fromDate, toDate, kind, title: title.trim(), slots: whole === 'slots' ? slots : null });
}
