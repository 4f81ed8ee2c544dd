import { createContext, useContext } from 'react';
import type { Bridge } from '../../shared/bridge.ts';
import type { SignedIn } from '../../shared/contract/session.ts';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import type { FacilityBook } from '../../shared/domain/rooms/facility.ts';
import type { OfficeView } from '../../shared/domain/rooms/office-view.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { StaffSession } from '../client/staff-session.ts';
import type { Dates } from '../i18n/dates.ts';
import type { Acts } from './acts.ts';

/** What every part of the page may look at. */
export interface Office {
  readonly town: Town;
  readonly book: FacilityBook;
  readonly view: OfficeView;
  readonly me: SignedIn['staff'];
  readonly bridge: Bridge;
  readonly connection: HubConnection;
  readonly session: StaffSession;
  readonly acts: Acts;
  readonly dates: Dates;
  readonly language: StaffLanguage;
  /** The office's time (epoch ms), and the date on its wall (ISO). */
  readonly now: number;
  readonly today: string;
  /** The hub is not there: the picture is old and nothing can be done. */
  readonly away: boolean;
}

const OfficeContext = createContext<Office | null>(null);

/** Gives the office to the parts below. */
export const OfficeProvider = OfficeContext.Provider;

/** The office; its parts are only drawn where there is one. */
export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (!office) throw new Error('a part outside the office');
  return office;
}
