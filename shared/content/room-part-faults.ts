import type { FacilityBook, Room } from '../domain/rooms/facility.ts';

/** What is wrong with the rooms that a room is made of: they are of its house, cut their days as it does, and never hold it. */
export function partFaults(room: Room, { facilities }: Pick<FacilityBook, 'facilities'>): string[] {
  const house = facilities.find(({ id }) => id === room.facility)?.rooms ?? [];
  const again = room.parts.filter((id, at) => room.parts.indexOf(id) !== at);
  return [
    ...(room.parts.length === 1 ? ['a room is made of two others or more'] : []),
    ...again.map((id) => `"${id}" stands twice`),
    ...room.parts.flatMap((id) => {
      const part = house.find((one) => one.id === id);
      if (!part) return [`no room "${id}" in this facility`];
      return part.scheme === room.scheme ? [] : [`"${id}" has another scheme: "${part.scheme}"`];
    }),
    ...(holdsItself(room, house) ? ['the room is made of itself'] : []),
  ];
}

/** Whether a room is among its own parts, or theirs. */
function holdsItself(room: Room, house: readonly Room[]): boolean {
  const within = new Set(room.parts);
  // A set gives what is added on the way too: each room once, whatever the circle.
  for (const id of within) for (const part of house.find((one) => one.id === id)?.parts ?? []) within.add(part);
  return within.has(room.id);
}
