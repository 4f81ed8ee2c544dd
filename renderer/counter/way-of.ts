import type { DeskView, WayStop } from '../../shared/domain/desk-view.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import { outOfOrder } from '../../shared/domain/out-of-order.ts';
import type { Stop } from '../../shared/domain/visit.ts';

/** A stop of a way with what staff are told of it. */
export interface KnownWayStop extends WayStop {
  /** Staff decide its place: it is to come, and does not wait for papers. */
  readonly movable: boolean;
  /** Errands that should come before it and stand later. */
  readonly tooEarlyFor: readonly string[];
}

/** The whole way of a visitor. One matter alone is a way of one. */
export function wayOf(view: DeskView, stop: Stop, guidance: Guidance | null): readonly KnownWayStop[] {
  const way: readonly WayStop[] = view.ways[stop.visitId] ?? [stop];
  const open = way.filter(({ state }) => !over.has(state));
  const early = outOfOrder(open, guidance?.procedures ?? []);
  return way.map((one) => ({
    ...one,
    movable: isMovable(one),
    tooEarlyFor: early.filter((found) => open[found.stop] === one).map(({ first }) => first),
  }));
}

const over: ReadonlySet<WayStop['state']> = new Set(['done', 'transferred', 'cancelled', 'expired']);

function isMovable({ kind, state }: WayStop): boolean {
  return kind === 'reception' && state === 'planned';
}
