// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { HubConnection } from '../../../../renderer/client/hub-connection.ts';
import type { Hall } from '../../../../renderer/kiosk/hall.ts';
import type { RoomsStep, RoomWish } from '../../../../renderer/kiosk/rooms/room-wish.ts';
import { Rooms } from '../../../../renderer/kiosk/screens/rooms.tsx';
import type { RoomsScreen } from '../../../../renderer/kiosk/screen.ts';
import { happen, useKiosk } from '../../../../renderer/kiosk/store.ts';
import type { Booking } from '../../../../shared/domain/rooms/booking.ts';
import type { RoomWeek } from '../../../../shared/domain/rooms/room-week.ts';
import { roomWeek } from '../../../../shared/domain/rooms/room-week-of.ts';
import { wallMinuteAt } from '../../../../shared/domain/rooms/wall-minute.ts';
import { sampleFacility, sampleRoom, smallRooms, takenRoom } from '../../../support/small-rooms.ts';
import { clearKiosk, pressKey, showKiosk, stubLayout } from '../kiosk-page.tsx';
import { planScreen } from '../plan-screen.ts';

beforeAll(stubLayout);
afterEach(clearKiosk);

const day = '2026-11-25';
const book = {
  ...smallRooms(),
  facilities: [
    sampleFacility({
      rooms: [
        sampleRoom({ id: 'tatami', fees: [{ slot: null, yen: 500 }] }),
        sampleRoom({ id: 'hall', capacity: 200, scheme: 'five' }),
      ],
    }),
  ],
};
const wholeDay = (room: string, date: string): Booking => takenRoom(room, [date, '05:00', '29:00']);

function weekWith(bookings: readonly Booking[], days = 14): RoomWeek {
  const now = wallMinuteAt('2026-11-24', '10:00');
  const asOf = Date.parse('2026-11-24T01:00:00Z');
  return roomWeek({ book, bookings, from: day, days, asOf, now, holidays: new Set() });
}

/** A connection that answers with this week; null = it is lost. */
function connectionTo(week: RoomWeek | null): HubConnection {
  const state = { kind: week === null ? 'offline' : 'online' };
  const call = () =>
    Promise.resolve(week ? { ok: true, value: week } : { ok: false, error: { code: 'CONNECTION_LOST' } });
  return { state: () => state, subscribe: () => () => undefined, call } as unknown as HubConnection;
}

interface Shown {
  readonly step: RoomsStep;
  readonly wish?: Partial<RoomWish>;
  readonly week?: RoomWeek | null;
}

async function show({ step, wish = {}, week = weekWith([]) }: Shown): Promise<void> {
  const plan = planScreen({ kind: 'errand', errand: 'room' });
  const rooms: RoomsScreen = {
    kind: 'rooms',
    before: plan,
    wish: { purpose: 'meeting', people: 20, date: day, ...wish },
    week: { from: day, page: 0, facility: null },
    step,
  };
  act(() => useKiosk.setState({ screen: rooms }));
  const lent: Partial<Hall> = { rooms: book, connection: connectionTo(week) };
  showKiosk(<Now />, 'ja', lent);
  await act(async () => Promise.resolve());
}

function Now() {
  const now = useKiosk((state) => state.screen);
  return now.kind === 'rooms' ? <Rooms {...now} /> : <p>{now.kind}</p>;
}

const words = (): string => document.body.textContent;

it('shows what is free on which day as keys, and what is not as information', async () => {
  await show({
    step: { kind: 'week' },
    week: weekWith([takenRoom('tatami', [day, '13:00', '17:00']), wholeDay('tatami', '2026-11-26')]),
  });
  expect(words()).toContain('10:00 現在');
  expect(
    screen.getByRole('button', { name: /公民館 tatami 11月25日（水） am 空き、pm 空きなし、eve 空き/ }),
  ).toBeTruthy();
  expect(screen.getByRole('img', { name: /tatami 11月26日（木）/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /tatami 11月26日/ })).toBeNull();
  expect(words()).toContain('200人まで');
});

it('leads from a day of a room over its slots to the check, and with it to the plan', async () => {
  await show({ step: { kind: 'week' } });
  pressKey(/tatami 11月25日/);
  expect(words()).toContain('まだ えらんでいません');
  expect(screen.queryByRole('button', { name: 'この時間に する' })).toBeNull();
  pressKey(/^am/);
  pressKey(/^pm/);
  expect(words()).toContain('am・pm 9:00〜17:00');
  pressKey('この時間に する');
  expect(words()).toContain('1,000円');
  expect(words()).toContain('2時間 部屋を とっておきます');
  pressKey('人数を 減らす');
  expect(words()).toContain('19人');
  pressKey('人数を 増やす');
  pressKey('人数を 増やす');
  expect(words()).toContain('この部屋は 20人までです');
  pressKey('この部屋に する');
  expect(useKiosk.getState().screen).toMatchObject({
    kind: 'plan',
    room: { room: 'tatami', date: day, slots: ['am', 'pm'], purpose: 'meeting', people: 20 },
  });
});

it('says when nothing is free in these days, and leads to the nearest day that has something', async () => {
  const dates = Array.from({ length: 8 }, (_, nth) =>
    new Date(Date.parse(day) + nth * 86_400_000).toISOString().slice(0, 10),
  );
  const taken = dates.flatMap((date) => [wholeDay('tatami', date), wholeDay('hall', date)]);
  await show({ step: { kind: 'week' }, week: weekWith(taken) });
  expect(screen.getByRole('alert').textContent).toContain('この7日に 空きは ありません');
  pressKey(/いちばん近い空き 12月3日（木）/);
  expect(useKiosk.getState().screen).toMatchObject({ week: { from: '2026-12-03' } });
});

it('says until when nothing is free, where it knows no day', async () => {
  await show({ step: { kind: 'week' }, week: weekWith([wholeDay('tatami', day), wholeDay('hall', day)], 1) });
  expect(screen.getByRole('alert').textContent).toContain('11月25日（水）まで 空きは ありません');
});

it('says so where no room holds so many, and asks anew', async () => {
  await show({ step: { kind: 'week' }, wish: { people: 300 } });
  expect(words()).toContain('人数が 入る');
  pressKey('人数を えらび直す');
  expect(useKiosk.getState().screen).toMatchObject({ step: { kind: 'people' } });
});

it('tells of a lost connection instead of showing nothing', async () => {
  await show({ step: { kind: 'week' }, week: null });
  expect(screen.getByRole('alert').textContent).toContain('いま つながっていません');
});

it('offers the nearest places at the same time when somebody was quicker', async () => {
  const request = { room: 'tatami', date: day, slots: ['am'], purpose: 'meeting', people: 20 };
  const refusal = { kind: 'taken', status: 'full' } as const;
  await show({ step: { kind: 'refused', request, refusal }, week: weekWith([wholeDay('tatami', day)]) });
  expect(words()).toContain('ここまでの答えは そのままです');
  pressKey(/^hall.*11月25日/);
  expect(useKiosk.getState().screen).toMatchObject({
    step: { kind: 'slots', room: 'hall', date: day, chosen: ['am'] },
  });
  act(() => happen({ type: 'went back' }));
  expect(useKiosk.getState().screen).toMatchObject({ step: { kind: 'week' } });
});
