import { createContext, useContext } from 'react';
import type { BoardView } from '../../shared/domain/board-view.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { Dates } from '../i18n/dates.ts';
import type { Sound } from './chime.ts';
import type { DisplayClock } from './display-clock.ts';

/** What every part of the display may look at: the town, the last good picture, the office's time. */
export interface Hall {
  readonly town: Town;
  readonly board: BoardView;
  readonly clock: DisplayClock;
  readonly dates: Dates;
  readonly sound: Sound;
}

const HallContext = createContext<Hall | null>(null);

/** Gives the hall to the parts below. */
export const HallProvider = HallContext.Provider;

/** The hall; the display is only drawn where there is one. */
export function useHall(): Hall {
  const hall = useContext(HallContext);
  if (!hall) throw new Error('a part of the display outside the hall');
  return hall;
}
