import type { FacilityBook, Room, Slot } from '../domain/rooms/facility.ts';
import type { LedgerMapping } from '../domain/rooms/import-report.ts';
import type { LocalText } from '../domain/language.ts';
import { remembered } from '../lib/remembered.ts';

/** Rooms and slots by what files call them. */
export interface PlaceNames {
  /** Id of the one room that is meant; null = none is, or several may be. */
  room(facility: string, room: string): string | null;
  /** Ids of the slots of a room's day that are meant; null = none of that name. */
  slots(slots: readonly Slot[], text: string): readonly string[] | null;
}

/** A name as it is compared. */
const plainName = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();

/** The names of a town's book, and before them those that a mapping gives. */
export function placeNames({ facilities }: FacilityBook, mapping: Pick<LedgerMapping, 'rooms' | 'slots'>): PlaceNames {
  const known = new Map<string, Set<string>>();
  for (const facility of facilities) {
    for (const room of facility.rooms) {
      for (const name of namesOf(facility, room, facility.rooms.length === 1)) {
        known.set(name, (known.get(name) ?? new Set()).add(room.id));
      }
    }
  }
  const [saidRooms, saidSlots] = [plainKeys(mapping.rooms), plainKeys(mapping.slots)];
  const plain = remembered(plainName);
  return {
    room(facility, room) {
      const whole = plain(facility + room);
      const said = saidRooms.get(whole) ?? saidRooms.get(plain(room));
      if (said !== undefined) return said;
      const ids = known.get(whole);
      return ids?.size === 1 ? ([...ids][0] ?? null) : null;
    },
    slots(slots, text) {
      const one = slotIds(slots, saidSlots, text);
      if (one) return one;
      const parts = text.split(/[・、,+＋&＆/\n]/u).map((part) => slotIds(slots, saidSlots, part));
      return parts.every((part) => part !== null) ? parts.flat() : null;
    },
  };
}

function slotIds(slots: readonly Slot[], said: ReadonlyMap<string, string>, text: string): readonly string[] | null {
  const plain = plainName(text);
  const bare = plain.replace(/\(.*\)$/u, '');
  const ids = said.get(plain)?.split(' ');
  if (ids) return ids.every((id) => slots.some((slot) => slot.id === id)) ? ids : null;
  const slot = slots.find(({ id, label }) =>
    [plainName(id), ...inWords(label)].some((name) => name === plain || name === bare),
  );
  return slot ? [slot.id] : null;
}

interface Named {
  readonly name: LocalText;
  readonly short: LocalText;
}

function namesOf(facility: Named, room: Room, alone: boolean): readonly string[] {
  const ofRoom = [...inWords(room.name), ...inWords(room.short)];
  const ofFacility = [...inWords(facility.name), ...inWords(facility.short)];
  const together = ofFacility.flatMap((house) => ofRoom.map((name) => house + name));
  return [plainName(room.id), ...ofRoom, ...together, ...(alone ? ofFacility : [])];
}

const inWords = (text: LocalText): readonly string[] => [text.ja, text.en].map(plainName);

const plainKeys = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).map(([name, id]) => [plainName(name), id]));
