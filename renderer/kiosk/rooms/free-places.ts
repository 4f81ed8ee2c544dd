import type { Room } from '../../../shared/domain/rooms/facility.ts';
import type { RoomDay, RoomWeek } from '../../../shared/domain/rooms/room-week.ts';
import { daysBetween } from './iso-days.ts';

/** A room on a day of which something can be had. */
export interface FreePlace {
  readonly room: Room;
  readonly date: string;
  /** Ids of the slots that can be had. */
  readonly slots: readonly string[];
}

/** How a room stands on a day, as far as it is known. */
export function roomDayOf(week: RoomWeek | null, room: string, date: string): RoomDay | null {
  const days = week?.rooms.find((one) => one.room === room)?.days ?? [];
  return days.find((one) => one.date === date) ?? null;
}

/** Where somebody would like to be; room null = any. */
interface Near {
  readonly date: string;
  readonly room: string | null;
  readonly slots: readonly string[];
}

/** Everything of these rooms that can be had, the nearest first: by the day, then at the same time, then in the same room. */
export function freePlaces(week: RoomWeek | null, rooms: readonly Room[], near: Near): readonly FreePlace[] {
  const free = rooms.flatMap((room) => {
    const days = week?.rooms.find((one) => one.room === room.id)?.days ?? [];
    return days.map(({ date, slots }): FreePlace => {
      return { room, date, slots: slots.filter(({ holdable }) => holdable).map(({ slot }) => slot) };
    });
  });
  const distance = ({ date }: FreePlace): number => Math.abs(daysBetween(near.date, date));
  const later = ({ slots }: FreePlace): number => (near.slots.every((slot) => slots.includes(slot)) ? 0 : 1);
  const other = ({ room }: FreePlace): number => (room.id === near.room ? 0 : 1);
  return free
    .filter(({ slots }) => slots.length > 0)
    .toSorted((a, b) => distance(a) - distance(b) || later(a) - later(b) || other(a) - other(b));
}
