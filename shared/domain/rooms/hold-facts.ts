import type { Fact, FactValue, FactValues, HoldItem } from '../fact.ts';
import type { FacilityBook, Room } from './facility.ts';
import type { HoldRequest } from './hold.ts';
import { facilityOf, roomOf } from './room-of.ts';
import { slotWords } from './slot-words.ts';
import { slotsOf } from './slots-of.ts';

/**
 * What a held room says for forms, for every fact that such a room can give. In Japanese, as it stands on paper:
 * 「中央公民館 大ホール」, 「午前・午後（9:00〜17:00）」.
 */
export function holdFacts(book: FacilityBook, facts: readonly Fact[], request: HoldRequest): FactValues {
  const room = roomOf(book, request.room);
  if (!room) return {};
  const words = saidBy(request, room, book);
  const given = facts.flatMap(({ id, origins }): [string, FactValue][] => {
    const origin = origins.find((one) => one.kind === 'hold');
    const value = origin?.kind === 'hold' ? words[origin.item] : null;
    return value === null ? [] : [[id, { value, source: 'derived', doubt: false }]];
  });
  return Object.fromEntries(given);
}

/** Null = nothing that a form could be filled with. */
function saidBy(
  { date, slots, purpose, people }: HoldRequest,
  room: Room,
  book: FacilityBook,
): Readonly<Record<HoldItem, string | null>> {
  const chosen = slotsOf(book, room).filter(({ id }) => slots.includes(id));
  return {
    place: `${facilityOf(book, room)?.name.ja ?? ''} ${room.name.ja}`.trim(),
    date,
    slots: chosen.length === 0 ? null : slotWords(chosen),
    purpose: book.purposes.some(({ id }) => id === purpose) ? purpose : null,
    people: String(people),
  };
}
