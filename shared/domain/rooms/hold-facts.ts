import type { Fact, FactValue, FactValues, HoldItem } from '../fact.ts';
import type { FacilityBook, Room, Slot } from './facility.ts';
import type { HoldRequest } from './hold.ts';
import { facilityOf, roomOf } from './room-of.ts';
import { slotsOf } from './slots-of.ts';
import { DAY_MINUTES } from './wall-minute.ts';

/** Most labels of slots that are named one by one. */
const MOST_LABELS = 3;

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

/** 「午前（9:00〜12:00）」, 「9時〜13時（9:00〜14:00）」: what the slots are called, and their time in all. */
function slotWords(slots: readonly Slot[]): string {
  const labels = slots.toSorted((a, b) => a.from - b.from).map(({ label }) => label.ja);
  const named = labels.length <= MOST_LABELS ? labels.join('・') : `${labels[0] ?? ''}〜${labels.at(-1) ?? ''}`;
  const from = Math.min(...slots.map((slot) => slot.from));
  const to = Math.max(...slots.map((slot) => slot.to));
  return `${named}（${timeWords(from)}〜${timeWords(to)}）`;
}

/** 「9:00」, past midnight 「翌5:00」. */
function timeWords(minutes: number): string {
  const ofDay = minutes % DAY_MINUTES;
  const time = `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
  return minutes > DAY_MINUTES ? `翌${time}` : minutes === DAY_MINUTES ? '24:00' : time;
}
