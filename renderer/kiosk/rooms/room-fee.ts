import type { Room } from '../../../shared/domain/rooms/facility.ts';

/** Yen for these slots of a room, as an example; null = the town says nothing of one of them. */
export function roomFee({ fees }: Pick<Room, 'fees'>, slots: readonly string[]): number | null {
  const each = slots.map((id) => fees.find(({ slot }) => slot === id) ?? fees.find(({ slot }) => slot === null));
  return each.reduce<number | null>((sum, fee) => (sum === null || !fee ? null : sum + fee.yen), 0);
}
