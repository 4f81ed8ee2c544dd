import type { Room } from './facility.ts';

/** What a room is looked for; null = not decided. */
export interface RoomNeeds {
  /** A purpose of the book, by id. */
  readonly purpose: string | null;
  readonly people: number | null;
}

/** Whether a room is for that purpose and holds as many people; out of doors everybody has room. */
export function fitsWish(
  { purposes, capacity }: Pick<Room, 'purposes' | 'capacity'>,
  { purpose, people }: RoomNeeds,
): boolean {
  return (
    (purpose === null || purposes.includes(purpose)) && (people === null || capacity === null || capacity >= people)
  );
}
