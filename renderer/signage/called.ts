import type { BoardCall } from '../../shared/domain/board-view.ts';

/** Calls before the one in the panel that stay on the screen. */
const RECENT = 4;

/** The calls as the panel shows them. */
export interface Called {
  /** The newest visitor who is called or at the counter. */
  readonly now: BoardCall | null;
  /** The others, newest first. */
  readonly recent: readonly BoardCall[];
}

/** A finished or absent visitor leaves the large panel and stays among the recent numbers. */
export function called(calls: readonly BoardCall[]): Called {
  const now = calls.find((call) => call.current) ?? null;
  return { now, recent: calls.filter((call) => call !== now).slice(0, RECENT) };
}
