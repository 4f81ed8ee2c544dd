import { eventIterator, type } from '@orpc/contract';
import type { BoardView } from '../domain/board-view.ts';
import type { Live } from '../domain/live.ts';
import type { PanelsView } from '../domain/panels-view.ts';
import { operation } from './base.ts';

/** What a display may do: look. */
export const signageContract = {
  /** Live: the whole board at once, then a new one after each change. */
  board: operation('signage').output(eventIterator(type<Live<BoardView>>())),
  /** Live: rooms and notices. */
  panels: operation('signage').output(eventIterator(type<Live<PanelsView>>())),
};
