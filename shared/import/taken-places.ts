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
  /** What the owner has is free again. */
  leave(owner: string): void;
}

/** Begins with what is taken already. */
export function takenPlaces(taken: Iterable<TakenPiece>): TakenPlaces {
  const days = new Map<string, Set<TakenPiece>>();
  const owned = new Map<string, TakenPiece[]>();
  const lay = (one: TakenPiece): void => {
    for (const day of daysOf(one.piece, one)) days.set(day, (days.get(day) ?? new Set()).add(one));
    owned.set(one.owner, [...(owned.get(one.owner) ?? []), one]);
  };
  for (const one of taken) lay(one);
  const clear = (piece: string, { from, to }: Stretch, owner: string): boolean =>
    daysOf(piece, { from, to }).every((day) =>
      [...(days.get(day) ?? [])].every((one) => one.owner === owner || one.to <= from || one.from >= to),
    );
  return {
    free: (pieces, stretch, owner) => pieces.every((piece) => clear(piece, stretch, owner)),
    take(pieces, { from, to }, owner) {
      for (const piece of pieces) lay({ piece, from, to, owner });
    },
    leave(owner) {
      for (const one of owned.get(owner) ?? []) for (const day of daysOf(one.piece, one)) days.get(day)?.delete(one);
      owned.delete(owner);
    },
  };
}

function daysOf(piece: string, { from, to }: Stretch): readonly string[] {
  const [first, last] = [Math.floor(from / DAY_MINUTES), Math.floor((to - 1) / DAY_MINUTES)];
  return Array.from({ length: last - first + 1 }, (_, at) => `${piece} ${first + at}`);
}
