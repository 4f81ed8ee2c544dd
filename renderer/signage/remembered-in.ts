import type { BoardView } from '../../shared/domain/board-view.ts';
import { zoned } from '../../shared/domain/business-day.ts';
import type { PanelsView } from '../../shared/domain/panels-view.ts';
import type { Moment } from '../../shared/domain/programme/scene.ts';
import type { Kept } from './kept.ts';
import type { SignageState } from './state.ts';

/** A clock that is behind its own memory by more than this (ms) knows no time. */
const SKEW_MS = 60_000;

/**
 * The display with what it remembers of its last life, where the hub has not spoken before. Numbers of another day call nobody.
 * An emergency goes on only where the clock can be trusted to end it.
 */
export function rememberedIn(state: SignageState, { town, board, book, panels }: Kept, { wall }: Moment): SignageState {
  if (state.board) return state;
  const { timeZone } = town.office;
  const today = dayOf(board.asOf, timeZone) === dayOf(wall, timeZone);
  return {
    ...state,
    town,
    book,
    board: today ? board : withoutNumbers(board),
    panels: panels && wall < panels.asOf - SKEW_MS ? withoutEmergencies(panels) : panels,
    known: board.calls.toReversed(),
    heardAt: -Infinity,
    freshness: 'stale',
  };
}

function withoutNumbers(board: BoardView): BoardView {
  return { ...board, calls: [], absent: [], lines: [] };
}

function withoutEmergencies(panels: PanelsView): PanelsView {
  return { ...panels, notices: panels.notices.filter(({ emergency }) => emergency === null) };
}

function dayOf(at: number, timeZone: string): string {
  return zoned(at, timeZone).toPlainDate().toString();
}
