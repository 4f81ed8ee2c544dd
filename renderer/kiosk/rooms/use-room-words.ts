import { useHall } from '../hall.ts';
import { useTexts } from '../use-texts.ts';
import { roomTexts } from './room-texts.ts';
import { placeWords, type PlaceWords, type RoomSources } from './room-words.ts';

/** What words for rooms are made from, in the visitor's language. */
export function useRoomSources(): RoomSources {
  const { rooms, dates } = useHall();
  const { t, say } = useTexts();
  return { rooms, dates, say, t: roomTexts(t) };
}

/** A chosen room in the visitor's words. */
export function useRoomWords(place: Parameters<typeof placeWords>[0]): PlaceWords {
  return placeWords(place, useRoomSources());
}
