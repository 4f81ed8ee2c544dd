import { roomOf, facilityOf } from '../../shared/domain/rooms/room-of.ts';
import { listPublicFacilities } from '../commands/list-public-facilities.ts';
import { listRoomEvents } from '../commands/list-room-events.ts';
import { roomMoment } from '../commands/room-moment.ts';
import type { RoomWeekReader } from '../commands/room-week.ts';
import type { Deps } from '../commands/command.ts';
import { facilitiesCsv } from './facilities-csv.ts';
import { keptAnswers } from './kept-answers.ts';
import type { Log } from './log.ts';
import type { MadeFile, OpenFiles } from './open-file-answer.ts';
import type { OpenFile, RoomCalendarPlace } from './place-of.ts';
import { roomCalendar } from './room-calendar.ts';
import { availabilityCsv, roomsCsv } from './rooms-csv.ts';

/** Days that the table of availability tells of, today among them. */
const DAYS = 28;

/** What the files are made of. */
export interface OpenFileDeps extends Pick<Deps, 'store' | 'machine' | 'dayOf' | 'content'> {
  readonly week: RoomWeekReader;
  readonly log: Log;
  /** Where the town publishes the hub. */
  readonly publicUrl: string;
}

/** Makes the files about rooms that anybody may have; each once for all who ask, until something changes. */
export function openFiles(deps: OpenFileDeps): OpenFiles {
  const { content, machine, log } = deps;
  const make = fileMaker(deps);
  const kept = keptAnswers<MadeFile>({
    now: machine.now,
    stamp: async () => `${content().version} ${(await deps.store.access.revisions.current()).bookings}`,
  });
  return async (file) => {
    if (file.kind === 'calendar' && !roomOf(content().facilities, file.room)) return { kind: 'unknown' };
    const name = file.kind === 'calendar' ? `${file.language} ${file.room}` : file.kind;
    try {
      return { kind: 'made', file: await kept(name, () => make(file)) };
    } catch (error) {
      log.error(`open file ${file.kind}: ${error instanceof Error ? error.message : 'unknown'}`);
      return { kind: 'failed' };
    }
  };
}

function fileMaker(deps: OpenFileDeps): (file: OpenFile) => Promise<MadeFile> {
  const { content, machine, publicUrl } = deps;
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`;
  const publicFacilities = listPublicFacilities(deps);
  const calendarOf = calendarMaker(deps, new URL(base).host);
  const made = (name: string, type: string, text: string): MadeFile => ({
    ...{ name, type, text },
    tag: `"${machine.hash(text).slice(0, 32)}"`,
  });
  const table = async (kind: Exclude<OpenFile['kind'], 'calendar'>): Promise<string> => {
    const book = content().facilities;
    switch (kind) {
      case 'rooms':
        return roomsCsv(book, base);
      case 'availability':
        return availabilityCsv(book, await deps.week({ from: roomMoment(deps).today, days: DAYS }));
      default:
        return facilitiesCsv(await publicFacilities(), book, base);
    }
  };
  return async (file) =>
    file.kind === 'calendar'
      ? made(`${file.room}.ics`, 'text/calendar', await calendarOf(file))
      : made(`${file.kind}.csv`, 'text/csv', await table(file.kind));
}

function calendarMaker(deps: OpenFileDeps, host: string): (place: RoomCalendarPlace) => Promise<string> {
  const events = listRoomEvents(deps);
  return async ({ room: id, language }) => {
    const { facilities: book, town } = deps.content();
    const room = roomOf(book, id);
    const facility = room && facilityOf(book, room);
    const listed = await events(id);
    if (!facility || !listed) throw new Error(`room ${id} went while its calendar was made`);
    const { hash } = deps.machine;
    return roomCalendar({ facility, room, events: listed, timeZone: town.office.timeZone, host, hash }, language);
  };
}
