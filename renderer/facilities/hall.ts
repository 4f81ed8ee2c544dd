import { createContext, useContext } from 'react';
import type { FacilityBook } from '../../shared/domain/rooms/facility.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { HubConnection } from '../client/hub-connection.ts';

/** What every part of the page may look at. */
export interface Hall {
  readonly town: Town;
  readonly book: FacilityBook;
  readonly connection: HubConnection;
  /** ISO. */
  readonly today: string;
}

const HallContext = createContext<Hall | null>(null);

/** Gives the hall to the parts below. */
export const HallProvider = HallContext.Provider;

/** The hall; these parts are only drawn where there is one. */
export function useHall(): Hall {
  const hall = useContext(HallContext);
  if (!hall) throw new Error('a part of the page outside the hall');
  return hall;
}
