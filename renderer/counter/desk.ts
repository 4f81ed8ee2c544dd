import { createContext, useContext } from 'react';
import type { Bridge } from '../../shared/bridge.ts';
import type { SignedIn } from '../../shared/contract/session.ts';
import type { DeskView } from '../../shared/domain/desk-view.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { SearchIndex } from '../../shared/search/search-index.ts';
import type { StaffSession } from '../client/staff-session.ts';
import type { Dates } from '../i18n/dates.ts';
import type { Acts } from './acts.ts';
import type { MyPart } from './my-part.ts';

/** What every part of the desk may look at. */
export interface Desk {
  readonly town: Town;
  /** The town's guides; null before they came. */
  readonly guidance: Guidance | null;
  /** The same, to be searched. */
  readonly index: SearchIndex | null;
  /** The machine of this window. */
  readonly bridge: Bridge;
  /** Where the phone page is reachable, if the town publishes it. */
  readonly publicUrl: string | null;
  readonly view: DeskView;
  readonly part: MyPart;
  readonly counter: number;
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

const DeskContext = createContext<Desk | null>(null);

/** Gives the desk to the parts below. */
export const DeskProvider = DeskContext.Provider;

/** The desk; its parts are only drawn where there is one. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part outside the desk');
  return desk;
}
