import { signOf, type AvailabilitySign } from '../../../shared/domain/rooms/availability.ts';
import type { RoomDay, SlotStatus } from '../../../shared/domain/rooms/room-week.ts';

/** The sign of a slot at the kiosk: what is free but can no longer be had here is not shown as free. */
export function slotSign({ status, holdable }: SlotStatus): AvailabilitySign {
  return status === 'open' && !holdable ? 'dash' : signOf[status];
}

/** Of several reasons the one that a visitor asks for first. */
const REASONS: readonly AvailabilitySign[] = ['cross', 'lottery', 'closed', 'triangle', 'dash'];

/** The sign of a room's whole day: all of it, some of it, or why nothing of it can be had. */
export function daySign({ slots }: RoomDay): AvailabilitySign {
  if (slots.length > 0 && slots.every(({ holdable }) => holdable)) return 'circle';
  if (slots.some(({ holdable }) => holdable)) return 'triangle';
  const signs = slots.map(slotSign);
  return REASONS.find((sign) => signs.includes(sign)) ?? 'dash';
}
