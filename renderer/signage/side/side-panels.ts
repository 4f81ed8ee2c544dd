import { dwellSeconds } from '../../../shared/domain/programme/dwell-seconds.ts';
import type { FacilityBook } from '../../../shared/domain/rooms/facility.ts';
import type { PanelsView, ShownNotice } from '../../../shared/domain/panels-view.ts';
import { DAY_MINUTES, dateOfWall, type WallMinute } from '../../../shared/domain/rooms/wall-minute.ts';
import type { Town } from '../../../shared/domain/town.ts';
import { pageOf } from '../page-of.ts';
import { eventsPages } from '../rooms/events-pages.ts';
import { roomsPages } from '../rooms/rooms-pages.ts';
import { weekPages } from '../rooms/week-pages.ts';
import { sectionPages } from '../section-pages.ts';
import { noticePages } from '../../display/notice-pages.ts';
import type { SidePage, SidePanel } from './side-page.ts';
import { sidePlaces, type Shape, type SidePlace } from '../../display/side-place.ts';
import { wordsOf } from './words-of.ts';

/** All that decides which panels there are. */
export interface SideSource {
  readonly town: Town;
  /** Null = not told yet. */
  readonly book: FacilityBook | null;
  readonly panels: PanelsView | null;
  readonly shape: Shape;
  /** Closed, and nobody is left: nobody waits, no counter is looked for. */
  readonly quiet: boolean;
  /** Now, on the office's wall. */
  readonly minute: WallMinute;
}

/** Lines that fit at 68 px, each with how long it takes. */
const LINES = 4;

/** Who waits stays this long (s). */
const WAITING_S = 15;

/** After so many other panels those who wait see a page of the lines again. */
const OTHERS_IN_A_ROW = 2;

/** Everything a display can show beside the calls now, in the order of the turns. */
export function sidePanels(source: SideSource): SidePanel[] {
  const { town, panels, quiet, shape } = source;
  const place = sidePlaces[shape];
  const notices = (panels?.notices ?? []).flatMap((notice) => noticePanels(notice, place));
  const ofLevel = (level: SidePanel['level']) => notices.filter((one) => one.level === level);
  const rooms = roomPages(source, place).map(normalPanel);
  const sections = quiet ? [] : sectionPages(town, place).map((page) => normalPanel({ kind: 'sections', page }));
  const others = [...ofLevel('normal'), ...rooms, ...sections];
  return [...ofLevel('emergency'), ...ofLevel('notice'), ...(quiet ? others : withWaiting(others, town))];
}

/** Who waits, then some others, then who waits again: until all others had their turn and every line was seen. */
function withWaiting(others: readonly SidePanel[], { lines }: Town): SidePanel[] {
  const { of } = pageOf(lines, LINES, 0);
  const beats = Math.max(of, Math.ceil(others.length / OTHERS_IN_A_ROW));
  return Array.from({ length: beats }, (_, beat) => {
    const page: SidePage = { kind: 'waiting', lines: pageOf(lines, LINES, beat) };
    const waiting = { ...normalPanel(page), id: `waiting ${beat}`, dwell: WAITING_S };
    return [waiting, ...others.slice(beat * OTHERS_IN_A_ROW, (beat + 1) * OTHERS_IN_A_ROW)];
  }).flat();
}

/** Rooms of today; at the end of the day and when the hall is closed also of tomorrow. */
function roomPages({ book, panels, quiet, minute }: SideSource, place: SidePlace): SidePage[] {
  const week = panels?.rooms;
  if (!book || !week) return [];
  const { date, minutes } = dateOfWall(minute);
  const tomorrow = dateOfWall(minute + DAY_MINUTES).date;
  const dates = Array.from({ length: 7 }, (_, day) => dateOfWall(minute + day * DAY_MINUTES).date);
  const today = roomsPages(book, week, { day: 'today', date, minutes, place });
  const next =
    quiet || today.length === 0 ? roomsPages(book, week, { day: 'tomorrow', date: tomorrow, minutes: 0, place }) : [];
  return [
    ...[...today, ...next].map((page): SidePage => ({ kind: 'rooms', page })),
    ...eventsPages(book, week, { date, minute, place }).map((page): SidePage => ({ kind: 'events', page })),
    ...weekPages(book, week, { dates, place }).map((page): SidePage => ({ kind: 'week', page })),
  ];
}

function normalPanel(page: SidePage): SidePanel {
  const name = nameOf(page);
  return { id: name, name, level: 'normal', when: null, emergency: null, page, dwell: dwellSeconds(wordsOf(page)) };
}

function noticePanels(notice: ShownNotice, place: SidePlace): SidePanel[] {
  const { id, changedAt, level, when, emergency } = notice;
  const version = `${id}@${changedAt}`;
  if (emergency) {
    const page: SidePage = { kind: 'emergency', notice };
    const name = `emergency ${version}`;
    return [{ id: name, name, level, when: null, emergency, page, dwell: dwellSeconds(wordsOf(page)) }];
  }
  return noticePages(notice, place).map((one) => {
    const page: SidePage = { kind: 'notice', page: one };
    const name = `notice ${version} ${one.language} ${one.page}`;
    return { id: name, name, level, when, emergency: null, page, dwell: dwellSeconds(wordsOf(page)) };
  });
}

function nameOf(page: SidePage): string {
  switch (page.kind) {
    case 'waiting':
      return `waiting ${page.lines.page}`;
    case 'rooms':
      return `rooms ${page.page.day} ${page.page.page}`;
    case 'emergency':
      return 'emergency';
    default:
      return `${page.kind} ${page.page.page}`;
  }
}
