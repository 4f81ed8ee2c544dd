import type { HeldRoom } from '../../../shared/domain/rooms/hold.ts';
import { placeWords, untilWords, type RoomSources } from './room-words.ts';

/** The room that is held, for the ticket on paper: what, when, until when. `at` = when the ticket was taken. */
export function heldLines(held: HeldRoom, at: number, sources: RoomSources): readonly string[] {
  const { room, day, time } = placeWords(held, sources);
  return [room, `${day} ${time}`, sources.t('kiosk:room.paper', { until: untilWords(held.until, at, sources.dates) })];
}
