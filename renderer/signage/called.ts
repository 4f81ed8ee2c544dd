import type { BoardCall } from '../../shared/domain/board-view.ts';

/** Calls before the one in the panel that stay on the screen. */
const RECENT = 4;

/** The calls as the panel shows them. */
export interface Called {
  /** The newest visitor who is called and has not come yet. */
  readonly now: BoardCall | null;
  /** The others, newest first. */
  readonly recent: readonly BoardCall[];
}

/**
 * Who has come, or was absent, leaves the large panel and stays among the recent numbers. A number that is still called
 * keeps its place before newer ones that are over.
 */
export function called(calls: readonly BoardCall[]): Called {
  const now = calls.find((call) => call.current) ?? null;
  const others = calls.filter((call) => call !== now);
  const byNeed = [...others.filter((call) => call.current), ...others.filter((call) => !call.current)];
  const kept = new Set(byNeed.slice(0, RECENT));
  return { now, recent: others.filter((call) => kept.has(call)) };
}
