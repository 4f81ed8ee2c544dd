import type { Browser, Page } from '@playwright/test';
import type { Language } from '../../shared/domain/language.ts';
import { languageNames } from '../../renderer/i18n/language-names.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { deskWish } from '../support/room-hall.ts';
import { importText } from '../support/import-desk.ts';
import { clerk } from '../support/staff.ts';
import { openPhone, PUBLIC_URL, type PhoneOptions } from './ticket-page.ts';

/** Whose phone or desk, and what happens at each picture. */
export interface RoomsWalk {
  readonly browser: Browser;
  readonly phone: PhoneOptions;
  readonly language: Language;
  readonly on: (page: Page, name: string) => Promise<void>;
}

/** A town in which some rooms are taken, closed, drawn, and one event may be named; with a list of public facilities. */
export async function busyRooms(settings: Parameters<typeof startTestHub>[0] = {}): Promise<TestHub> {
  const hub = await startTestHub({ settings: { publicUrl: PUBLIC_URL }, ...settings });
  const { call } = await clerk(hub, 'room-clerk');
  const book = (more: Partial<typeof deskWish>) => call.rooms.book({ ...deskWish, ...more });
  await book({ slots: ['afternoon'], date: '2026-11-24' });
  await book({ room: 'main-hall', date: '2026-11-24', slots: ['afternoon'], title: '町民芸能発表会', published: true });
  await book({ room: 'meeting-2', slots: ['morning', 'afternoon', 'evening'] });
  await book({ room: 'tatami', date: '2026-11-27' });
  await call.rooms.close({
    ...{ rooms: ['main-hall'], fromDate: '2026-11-26', toDate: '2026-11-27', slots: null },
    ...{ kind: 'maintenance', title: '' },
  });
  const desk = await clerk(hub, 'list-clerk');
  await importText(desk, LIST, 'facilities');
  return hub;
}

const LIST = [
  '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,電話番号,利用可能曜日,開始時間,終了時間',
  '072010,1,架空県,みらい町,みらい町立図書館,ミライチョウリツトショカン,架空県みらい町中央2-1,000-000-0301,火水木金土日,9:30,19:00',
  '072010,2,架空県,みらい町,みらい町保健センター,ミライチョウホケンセンター,架空県みらい町中央3-5,000-000-0302,月火水木金,8:30,17:15',
  '072010,3,架空県,みらい町,みらい公園,ミライコウエン,架空県みらい町北2-9,,,,',
].join('\r\n');

const open = (hub: TestHub, walk: RoomsWalk, search = ''): Promise<Page> =>
  openPhone(walk.browser, `${hub.address}/facilities${search}`, {
    ...walk.phone,
    locale: walk.language === 'en' ? 'en-GB' : 'ja-JP',
  });

/** Shows every kind of picture of the public page. */
export async function walkRooms(walk: RoomsWalk): Promise<void> {
  const hub = await busyRooms();
  const page = await open(hub, walk);
  await page.locator('[data-facility] [data-room]').first().waitFor();
  await chooseLanguage(page, walk);
  await walk.on(page, 'day');
  await page.locator('[aria-labelledby=places] button').tap();
  await page.locator('[aria-labelledby=places] li').first().waitFor();
  await walk.on(page, 'places');
  await page.locator('[data-facility=chuo-hall] > button').tap();
  const room = page.locator('[data-room=main-hall]');
  await room.locator('[data-status=maintenance]').first().waitFor();
  await page.clock.runFor(500);
  await walk.on(page, 'week');
  await room.locator('button').tap();
  await room.locator('a').waitFor();
  await walk.on(page, 'details');
  await page.clock.runFor(500);
  await page.locator('select').nth(2).selectOption('200');
  await page.locator('[data-room=tatami]').waitFor({ state: 'detached' });
  await page.locator('select').nth(1).selectOption({ index: 3 });
  await walk.on(page, 'chosen');
  await page.context().close();
  const hourly = await open(hub, walk, '?facility=ground&day=2026-11-25');
  await hourly.locator('[data-room] [data-status]').first().waitFor();
  await chooseLanguage(hourly, walk);
  await walk.on(hourly, 'hourly');
  await hub.stop();
  await hourly.clock.runFor(250_000);
  await walk.on(hourly, 'away');
  await hourly.context().close();
}

/** English comes with the browser; the others are chosen as visitors do. */
async function chooseLanguage(page: Page, { language }: RoomsWalk): Promise<void> {
  if (language !== 'ja-x-easy') return;
  await page.locator('header button[aria-expanded]').tap();
  await page.clock.runFor(500);
  await page.getByRole('button', { name: languageNames[language], exact: true }).tap();
  await page.clock.runFor(500);
}
