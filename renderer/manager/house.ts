import { createContext, useContext } from 'react';
import type { SignedIn } from '../../shared/contract/session.ts';
import type { HouseView } from '../../shared/domain/house-view.ts';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { StaffSession } from '../client/staff-session.ts';
import type { Dates } from '../i18n/dates.ts';
import type { Acts } from './acts.ts';

/** What every part of the page may look at. */
export interface House {
  readonly town: Town;
  readonly view: HouseView;
  readonly me: SignedIn['staff'];
  readonly session: StaffSession;
  readonly acts: Acts;
  readonly dates: Dates;
  readonly language: StaffLanguage;
  /** The office's time (epoch ms). */
  readonly now: number;
  /** The hub is not there: the picture is old and nothing can be done. */
  readonly away: boolean;
}

const HouseContext = createContext<House | null>(null);

/** Gives the house to the parts below. */
export const HouseProvider = HouseContext.Provider;

/** The house; its parts are only drawn where there is one. */
export function useHouse(): House {
  const house = useContext(HouseContext);
  if (!house) throw new Error('a part outside the house');
  return house;
}
