import type { StaffLanguage } from '../../shared/domain/language.ts';

/** Rooms and facilities as files for other programs, by anybody. */
export type OpenFile =
  { readonly kind: 'rooms' | 'availability' | 'facilities' } | ({ readonly kind: 'calendar' } & RoomCalendarPlace);

/** The calendar of a room; its few words of ours are Japanese or English. */
export interface RoomCalendarPlace {
  readonly room: string;
  readonly language: StaffLanguage;
}

/** Where an address of the hub leads. */
export type Place =
  | { readonly kind: 'health' }
  | { readonly kind: 'start' }
  /** The phone page; which visit it shows is its own business. */
  | { readonly kind: 'phone' }
  /** The public page of rooms. Its parts lie beside it, wherever a proxy put it: an address without the slash is led on. */
  | { readonly kind: 'rooms-page'; readonly slash: boolean }
  | { readonly kind: 'open-file'; readonly file: OpenFile }
  | { readonly kind: 'file'; readonly path: string; readonly hashed: boolean }
  | { readonly kind: 'nothing' };

/** `/t/<code>`: whatever looks like a code gets the page, which asks for the visit itself. Nothing can be told from here. */
const PHONE = /^\/t\/[\w-]{1,64}$/;
/** Built files with their content's hash in the name. */
const HASHED = /^\/assets\/[\w.-]+-[\w-]{8}\.\w+$/;
const TABLE = /^\/facilities\/(rooms|availability|facilities)\.csv$/;
const CALENDAR = /^\/facilities\/(en\/)?rooms\/([\w-]{1,64})\.ics$/;

/** Reads an address. `forVisitors` = asked under the public name: the pages for everybody with their parts, and no other face. */
export function placeOf(path: string, forVisitors: boolean): Place {
  if (PHONE.test(path)) return { kind: 'phone' };
  const rooms = placeOfRooms(path);
  if (rooms) return rooms;
  const hashed = HASHED.test(path);
  if (forVisitors) return hashed ? { kind: 'file', path, hashed } : { kind: 'nothing' };
  if (path === '/health') return { kind: 'health' };
  if (path === '/') return { kind: 'start' };
  // Without a code the phone page is nobody's.
  return path.startsWith('/ticket/') ? { kind: 'nothing' } : { kind: 'file', path, hashed };
}

/** The public page of rooms and the files beside it; null = another part of the hub. */
function placeOfRooms(path: string): Place | null {
  if (path === '/facilities' || path === '/facilities/') return { kind: 'rooms-page', slash: path.endsWith('/') };
  if (!path.startsWith('/facilities/')) return null;
  const table = TABLE.exec(path)?.[1];
  if (table) return { kind: 'open-file', file: { kind: table as 'rooms' | 'availability' | 'facilities' } };
  const [, english, room] = CALENDAR.exec(path) ?? [];
  if (!room) return { kind: 'nothing' };
  return { kind: 'open-file', file: { kind: 'calendar', room, language: english ? 'en' : 'ja' } };
}
