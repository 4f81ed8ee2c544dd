import type { Town } from '../../shared/domain/town.ts';
import { actOnStop } from '../commands/act-on-stop.ts';
import { callNext } from '../commands/call-visitor.ts';
import { momentOf, type CounterStaff, type Deps } from '../commands/command.ts';
import { issueWithDraft } from '../commands/issue-with-draft.ts';
import { addStaff } from '../commands/manage-staff.ts';
import { takeCounter } from '../commands/take-counter.ts';
import { demoHold, fillBookings } from './demo-bookings.ts';
import { demoDraft } from './demo-draft.ts';

/** The password of every sample account; a hub with sample accounts listens on loopback only. */
export const DEMO_PASSWORD = 'machimado-demo';

/** The PIN that opens the staff mode of a sample kiosk. */
export const DEMO_PIN = '4907';

/** Made-up staff: login, name, role, the counter they sit at when the demo begins. */
const people = [
  { login: 'manager', name: '未来 課長', role: 'manager', counter: null },
  { login: 'sato', name: '佐藤', role: 'counter', counter: null },
  { login: 'suzuki', name: '鈴木', role: 'counter', counter: 3 },
  { login: 'takahashi', name: '高橋', role: 'counter', counter: 4 },
  { login: 'tanaka', name: '田中', role: 'counter', counter: 6 },
] as const;

/** Made-up visitors who filled in forms, by how many minutes ago they came: with a card or without. */
const drafting: ReadonlyMap<number, { readonly withCard: boolean }> = new Map([
  [18, { withCard: true }],
  [14, { withCard: false }],
  [5, { withCard: true }],
]);

/** Who comes for a room holds one. */
const ROOM_ERRAND = 'room';

/** Made-up visitors: what they came for and how many minutes ago. */
const visitors = [
  ['health-insurance-join', 31, 'ja'],
  ['child-allowance', 28, 'ja'],
  ['income-certificate', 26, 'ja'],
  ['residence-record', 18, 'ja'],
  ['pension-join', 16, 'ja'],
  ['moving-in', 14, 'en'],
  ['seal-certificate', 11, 'ja'],
  ['care-assessment', 9, 'ja'],
  ['nursery', 7, 'ja'],
  [ROOM_ERRAND, 5, 'ja'],
  ['residence-record', 4, 'ja'],
  ['refuse', 2, 'ja'],
] as const;

/** The town as the demo shows it: open around the clock, so that it can be tried at any hour. */
export function alwaysOpen(town: Town): Town {
  const hours = [{ from: '00:00', to: '24:00' }];
  const office = { ...town.office, weekdays: [1, 2, 3, 4, 5, 6, 7], hours, closedDates: [], nationalHolidays: false };
  return { ...town, office, lines: town.lines.map((line) => ({ ...line, hours: [] })) };
}

/** Sample staff at the first start; on each day without tickets, a few made-up visitors and calls. */
export async function fillDemo(deps: Deps): Promise<void> {
  const { staff } = deps.store.access;
  if ((await staff.count()) === 0) {
    for (const { login, name, role } of people) {
      await addStaff(deps)({ login, name, role, password: DEMO_PASSWORD, endsOn: null }, null);
    }
    await deps.store.access.secrets.setKioskPin(await deps.machine.hashPassword(DEMO_PIN));
  }
  await fillRooms(deps);
  const issued = await deps.store.access.hall.snapshot(deps.machine.now(), momentOf(deps).businessDay);
  if (Object.keys(issued.issued).length === 0) await fillHall(deps);
}

async function fillRooms(deps: Deps): Promise<void> {
  const account = await deps.store.access.staff.byLogin(people[1].login);
  if (!account) return;
  const { id, name } = account;
  await fillBookings(deps, { id, name, role: 'counter', tokenHash: '', counter: null });
}

async function fillHall(deps: Deps): Promise<void> {
  for (const [errand, minutes, language] of visitors) {
    const filled = drafting.get(minutes);
    const errands = { procedures: [errand], today: momentOf(deps).businessDay };
    const draft = filled ? demoDraft(deps.content().guidance.book, { ...errands, ...filled }) : null;
    const hold = errand === ROOM_ERRAND ? await demoHold(deps) : null;
    const wish = { requestId: deps.machine.newId(), stops: [[errand]], language, draft, hold };
    const given = await issueWithDraft(before(deps, minutes))(wish, { device: 'demo' });
    // Content of a town may want more than a made-up person knows; they wait all the same.
    if (!given.ok && draft) await issueWithDraft(before(deps, minutes))({ ...wish, draft: null }, { device: 'demo' });
  }
  for (const person of people) {
    if (person.counter === null) continue;
    const account = await deps.store.access.staff.byLogin(person.login);
    if (!account) continue;
    const who: CounterStaff = {
      id: account.id,
      name: account.name,
      role: 'counter',
      tokenHash: '',
      counter: person.counter,
    };
    await takeCounter(deps)({ counter: person.counter, relieve: true }, who);
    const called = await callNext(before(deps, person.counter))(who);
    if (called.ok && person.counter === 3) await actOnStop(deps, 'serve')({ stop: called.value.id }, who);
  }
}

/** The same hub some minutes ago. */
function before(deps: Deps, minutes: number): Deps {
  return { ...deps, machine: { ...deps.machine, now: () => deps.machine.now() - minutes * 60_000 } };
}
