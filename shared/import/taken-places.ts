import type { Stretch } from '../domain/rooms/booking.ts';
import { DAY_MINUTES } from '../domain/rooms/wall-minute.ts';

/** A piece of the house that is taken for a time, and by whom. */
export interface TakenPiece extends Stretch {
  readonly piece: string;
  readonly owner: string;
}

/** Which pieces are taken when, while an import is thought through. */
export interface TakenPlaces {
  /** Whether all of these pieces are free then, but for what this owner has. */
  free(pieces: readonly string[], stretch: Stretch, owner: string): boolean;
  take(pieces: readonly string[], stretch: Stretch, owner: string): void;
  /** What the owner had to begin with is free again. */
  leave(owner: string): void;
}

/** Begins with what is taken already. */
export function takenPlaces(taken: readonly TakenPiece[]): TakenPlaces {
  const days = new Map<string, TakenPiece[]>();
  const owned = new Map<string, TakenPiece[]>();
  for (const one of taken) owned.set(one.owner, [...(owned.get(one.owner) ?? []), one]);
  const lay = (one: TakenPiece): void => {
    for (const day of daysOf(one.piece, one)) {
      const there = days.get(day);
      if (there) there.push(one);
      else days.set(day, [one]);
    }
  };
  taken.forEach(lay);
  const clear = (piece: string, stretch: Stretch, owner: string): boolean =>
    daysOf(piece, stretch).every((day) => !days.get(day)?.some((one) => one.owner !== owner && touches(one, stretch)));
  return {
    free: (pieces, stretch, owner) => pieces.every((piece) => clear(piece, stretch, owner)),
    take(pieces, { from, to }, owner) {
      for (const piece of pieces) lay({ piece, from, to, owner });
    },
    leave(owner) {
      for (const one of owned.get(owner) ?? []) {
        for (const day of daysOf(one.piece, one)) days.get(day)?.splice(days.get(day)?.indexOf(one) ?? 0, 1);
      }
      owned.delete(owner);
    },
  };
}

const touches = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

function daysOf(piece: string, { from, to }: Stretch): readonly string[] {
  const days: string[] = [];
  for (let day = Math.floor(from / DAY_MINUTES); day * DAY_MINUTES < to; day += 1) days.push(`${piece} ${day}`);
  return days;
}
