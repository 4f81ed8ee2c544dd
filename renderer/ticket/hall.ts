import { createContext, useContext } from 'react';
import type { Town } from '../../shared/domain/town.ts';
import type { VisitView } from '../../shared/domain/visit-view.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { Acts } from './acts.ts';

/** What every part of the page may look at. */
export interface Hall {
  readonly town: Town;
  /** The last good picture. */
  readonly view: VisitView;
  readonly connection: HubConnection;
  readonly acts: Acts;
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
