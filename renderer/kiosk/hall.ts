import { createContext, useContext } from 'react';
import type { Bridge, CardSource, Panel } from '../../shared/bridge.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import type { FacilityBook } from '../../shared/domain/rooms/facility.ts';
import type { LobbyView } from '../../shared/domain/lobby-view.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { SearchIndex } from '../../shared/search/search-index.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { OfficeClock } from '../client/office-clock.ts';
import type { Dates } from '../i18n/dates.ts';
import type { Later } from './later.ts';

/** What every screen may look at: the town, the hall as it is now, and the ways out of the page. */
export interface Hall {
  readonly town: Town;
  readonly guidance: Guidance;
  /** The town's rooms; none until they came. */
  readonly rooms: FacilityBook;
  /** The index of both; made when it is first asked for. */
  readonly searchIndex: () => SearchIndex;
  readonly lobby: LobbyView;
  readonly connection: HubConnection;
  readonly bridge: Bridge;
  readonly panel: Panel;
  readonly card: CardSource;
  readonly clock: OfficeClock | null;
  readonly device: string | null;
  readonly publicUrl: string | null;
  readonly dates: Dates;
  readonly later: Later | null;
}

const HallContext = createContext<Hall | null>(null);

/** Gives the hall to the screens below. */
export const HallProvider = HallContext.Provider;

/** The hall; screens are only drawn where there is one. */
export function useHall(): Hall {
  const hall = useContext(HallContext);
  if (!hall) throw new Error('a screen outside the hall');
  return hall;
}
