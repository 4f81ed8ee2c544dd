import { webcrypto } from 'node:crypto';
import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { LocalText, StaffLanguage } from '../../shared/domain/language.ts';
import type { RoomEvent } from '../../shared/domain/rooms/room-events.ts';
import { instantOfWall } from '../../shared/domain/rooms/wall-minute.ts';
import en from '../../assets/locales/en/facilities.json' with { type: 'json' };
import ja from '../../assets/locales/ja/facilities.json' with { type: 'json' };

const words: Readonly<Record<StaffLanguage, typeof ja>> = { ja, en };

/** What a calendar is written from. */
export interface RoomCalendarSource {
  readonly facility: { readonly name: LocalText; readonly address: string };
  readonly room: { readonly id: string; readonly name: LocalText };
  readonly events: readonly RoomEvent[];
  readonly timeZone: string;
  /** Under which the town is known: part of each event's name. */
  readonly host: string;
  readonly hash: (text: string) => string;
}

/** A room's calendar as RFC 5545 has it: times in UTC, each event under a name that stays its own when it is moved. */
export function roomCalendar(source: RoomCalendarSource, language: StaffLanguage): string {
  giveCrypto();
  const { facility, room, events } = source;
  const calendar = ical({
    name: `${facility.name[language]} ${room.name[language]}`,
    prodId: { company: 'Machimado', product: 'Rooms', language: language.toUpperCase() },
    ttl: 3600,
  });
  for (const event of events) calendar.createEvent(eventOf(event, source, language));
  return calendar.toString();
}

function eventOf(event: RoomEvent, source: RoomCalendarSource, language: StaffLanguage): ICalEventData {
  const { facility, room, host, hash, timeZone } = source;
  const known = event.kind === 'closed' ? event.date : event.booking;
  const shared = {
    // Nobody outside learns how bookings are numbered.
    id: `${hash(`${room.id} ${known}`).slice(0, 32)}@${host}`,
    // Not the moment of writing: an unchanged calendar stays the same text.
    stamp: new Date(event.kind === 'closed' ? instantOfWall(event.from, timeZone) : event.changedAt),
    summary: summaryOf(event, language),
    location: `${facility.name[language]} ${room.name[language]} ${facility.address}`,
    transparency: ICalEventTransparency.OPAQUE,
  };
  if (event.kind === 'closed') {
    const midnight = new Date(`${event.date}T00:00:00Z`);
    return { ...shared, allDay: true, start: midnight, end: new Date(midnight.getTime() + DAY_MS) };
  }
  return {
    ...shared,
    start: new Date(instantOfWall(event.from, timeZone)),
    end: new Date(instantOfWall(event.to, timeZone)),
    status: event.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
  };
}

function summaryOf(event: RoomEvent, language: StaffLanguage): string {
  const kinds = words[language].kind;
  return event.kind === 'closed' ? kinds.closed : (event.title ?? kinds[event.kind]);
}

const DAY_MS = 86_400_000;

/** The library draws a name for each event before it takes ours; Node 18 (Electron 25) has no `crypto` to draw with. */
function giveCrypto(): void {
  const page = globalThis as { crypto?: unknown };
  page.crypto ??= webcrypto;
}
