import type { Notice } from '../../../shared/domain/notice.ts';
import { always } from '../../../shared/domain/notice-rules.ts';
import type { PanelsView, ShownNotice } from '../../../shared/domain/panels-view.ts';
import { roomWeek } from '../../../shared/domain/rooms/room-week-of.ts';
import { wallMinuteOf } from '../../../shared/domain/rooms/wall-minute.ts';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import type { SideSource } from '../../../renderer/signage/side/side-panels.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

/** Tuesday 2026-11-24 10:00 in the sample town. */
export const TUESDAY_TEN = Date.parse('2026-11-24T10:00:00+09:00');

const { town, facilities } = sampleContent();

/** The sample town's rooms as displays are told, with these bookings. */
export function panelsWith(
  more: { readonly bookings?: readonly Booking[]; readonly notices?: readonly ShownNotice[] } = {},
  at = TUESDAY_TEN,
): PanelsView {
  const week = {
    book: facilities,
    bookings: more.bookings ?? [],
    from: '2026-11-24',
    days: 7,
    asOf: at,
    holidays: new Set<string>(),
  };
  return {
    asOf: at,
    rooms: roomWeek({ ...week, now: wallMinuteOf(at, town.office.timeZone) }),
    notices: more.notices ?? [],
    holidays: [],
  };
}

/** What the panels of a Tuesday morning are made of. */
export function sideSource(changes: Partial<SideSource> = {}): SideSource {
  const minute = wallMinuteOf(TUESDAY_TEN, town.office.timeZone);
  return { town, book: facilities, panels: panelsWith(), shape: 'landscape', quiet: false, minute, ...changes };
}

/** A notice in Japanese and English. */
export function noticeOf(id: string, changes: Partial<Notice> = {}): ShownNotice {
  return {
    id,
    level: 'notice',
    title: { ja: '道路工事の お知らせ', 'ja-x-easy': '', en: 'Road works' },
    text: { ja: '駅前通りは 12月3日まで 片側通行です。', 'ja-x-easy': '', en: 'One lane only until 3 December.' },
    when: always,
    emergency: null,
    changedAt: TUESDAY_TEN,
    ...changes,
  };
}

/** An emergency that ends so many minutes after ten. */
export function fireUntil(minutes: number, drill = false): ShownNotice {
  return noticeOf('fire', {
    level: 'emergency',
    title: { ja: '火事です', 'ja-x-easy': '[火事|かじ]です', en: 'Fire' },
    text: { ja: '職員と外へ出てください', 'ja-x-easy': '[外|そと]へ [出|で]てください', en: 'Please go outside.' },
    emergency: { kind: 'fire', drill, until: TUESDAY_TEN + minutes * 60_000 },
  });
}

/** A confirmed booking of the Tuesday; what is not said does not matter. */
export function sampleBooking(changes: Partial<Booking> & Pick<Booking, 'id' | 'room' | 'from' | 'to'>): Booking {
  return {
    kind: 'use',
    state: 'confirmed',
    day: '2026-11-24',
    slots: [],
    title: '',
    published: false,
    purpose: null,
    people: null,
    heldUntil: null,
    visit: null,
    ticket: null,
    source: 'office',
    importId: null,
    permit: null,
    createdAt: TUESDAY_TEN,
    changedAt: TUESDAY_TEN,
    ...changes,
  };
}
