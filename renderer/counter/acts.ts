import type { HubConnection } from '../client/hub-connection.ts';
import { assistActs, type AssistActs } from './assist/assist-acts.ts';
import { draftActs, type DraftActs } from './draft/draft-acts.ts';
import { hallActs, type HallActs } from './hall-acts.ts';
import { seatActs, type SeatActs } from './seat-acts.ts';
import { stopActs, type StopActs } from './stop-acts.ts';
import { visitActs, type VisitActs } from './visit-acts.ts';

/** Everything staff can do, as calls to the hub. */
export interface Acts extends SeatActs, StopActs, VisitActs, AssistActs, DraftActs, HallActs {}

/** The actions of one window. */
export function actsOf(connection: HubConnection): Acts {
  return {
    ...seatActs(connection),
    ...stopActs(connection),
    ...visitActs(connection),
    ...assistActs(connection),
    ...draftActs(connection),
    ...hallActs(connection),
  };
}
