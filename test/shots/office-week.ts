import { randomUUID } from 'node:crypto';
import type { TestClient } from '../support/client.ts';
import type { TestHub } from '../support/hub.ts';
import { clerk } from '../support/staff.ts';

/** Somebody at a kiosk holds a room; answers the ticket. */
export async function holdAtKiosk(
  kiosk: TestClient,
  hold: { readonly room: string; readonly date: string; readonly slots: readonly string[]; readonly purpose?: string },
): Promise<string> {
  const wish = { purpose: 'meeting', people: 12, ...hold, slots: [...hold.slots] };
  const issued = await kiosk.call.kiosk.issue({
    ...{ requestId: randomUUID(), stops: [['room']], language: 'ja' as const },
    hold: wish,
  });
  return issued.ticket;
}

/** A made-up booking by staff. */
interface Made {
  readonly room: string;
  readonly date: string;
  readonly slots: string[];
  readonly title: string;
  readonly until?: number;
}

const DAY_MS = 86_400_000;

/** A busy week of the sample town: holds, bookings with short and long names, closings of every kind. */
export async function busyWeek(hub: TestHub, kiosk: TestClient): Promise<void> {
  const { call, close } = await clerk(hub, 'rooms');
  const now = hub.clock.now();
  const bookings: readonly Made[] = [
    { room: 'main-hall', date: '2026-11-26', slots: ['morning', 'afternoon'], title: '合唱団の練習' },
    { room: 'meeting-1', date: '2026-11-25', slots: ['evening'], title: '自主防災会の打ち合わせ' },
    { room: 'meeting-both', date: '2026-11-27', slots: ['morning'], title: '子どもの読書と本の読み聞かせを考える会の連続講座（第3回）と交流会' },
    { room: 'tatami', date: '2026-11-24', slots: ['afternoon'], title: '茶道教室' },
    { room: 'music', date: '2026-11-28', slots: ['morning', 'afternoon', 'evening'], title: '吹奏楽' },
    { room: 'tatami', date: '2026-11-28', slots: ['morning'], title: '着付け教室', until: now + 3 * DAY_MS },
    { room: 'arena', date: '2026-11-24', slots: ['late'], title: 'バドミントン大会' },
    { room: 'tennis-1', date: '2026-11-24', slots: ['h15', 'h16'], title: 'テニス教室' },
  ];
  const about = { published: true, purpose: 'meeting', people: 20 };
  const contact = { name: '見本 太郎', phone: '0123-45-6789', group: '見本の会' };
  for (const { until = null, ...booking } of bookings) await call.rooms.book({ ...about, contact, ...booking, until });
  const closing = { slots: null, title: '' };
  const on = (day: string) => ({ fromDate: day, toDate: day });
  await call.rooms.close({ ...closing, ...on('2026-11-27'), rooms: ['kitchen'], kind: 'maintenance', title: '換気扇の修理' });
  await call.rooms.close({ ...closing, ...on('2026-11-29'), rooms: ['main-hall'], kind: 'event', title: '町民文化祭' });
  await call.rooms.close({ ...closing, ...on('2026-11-29'), rooms: ['music'], kind: 'lottery' });
  await call.rooms.close({ ...closing, ...on('2026-11-25'), rooms: ['kitchen'], kind: 'public' });
  await call.rooms.close({ ...closing, ...on('2026-11-26'), rooms: ['music'], kind: 'suspended' });
  for (const [room, slot] of [
    ['meeting-2', 'morning'],
    ['tatami', 'evening'],
    ['study-1', 'afternoon'],
  ] as const) {
    await holdAtKiosk(kiosk, { room, date: '2026-11-25', slots: [slot] });
    hub.clock.forward(7);
  }
  close();
}
