import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** What there is room for on the panel and in the visitor's mode, in design pixels and rows. */
export interface RoomsLook {
  /** Height for rooms of the week, what a room takes beside its slots, and what a slot takes. */
  readonly height: number;
  readonly room: number;
  readonly slot: number;
  /** Weeks of the calendar. */
  readonly weeks: number;
  /** Slots of a day, facilities. */
  readonly slots: number;
  readonly facilities: number;
}

const looks = {
  portrait: { height: 740, room: 90, slot: 44, weeks: 6, slots: 12, facilities: 6 },
  'portrait large': { height: 700, room: 116, slot: 52, weeks: 6, slots: 10, facilities: 5 },
  low: { height: 440, room: 90, slot: 44, weeks: 4, slots: 6, facilities: 3 },
  'low large': { height: 400, room: 116, slot: 52, weeks: 3, slots: 4, facilities: 2 },
  landscape: { height: 420, room: 84, slot: 40, weeks: 3, slots: 9, facilities: 3 },
  'landscape large': { height: 380, room: 96, slot: 48, weeks: 3, slots: 6, facilities: 3 },
} as const satisfies Record<string, RoomsLook>;

/** How much is shown at once. */
export function useRoomsLook(): RoomsLook {
  const { panel } = useHall();
  return useKiosk(({ lowered, largeText }) => {
    const place = panel === 'landscape-21' ? 'landscape' : lowered ? 'low' : 'portrait';
    return looks[largeText ? (`${place} large` as const) : place];
  });
}
