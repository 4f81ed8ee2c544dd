import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalText } from '../../../shared/domain/language.ts';
import type { Notice } from '../../../shared/domain/notice.ts';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { clerk } from '../../support/staff.ts';

/** As the contract takes it. */
type NoticeDraft = Parameters<TestClient['call']['notices']['write']>[0]['notice'];

let hub: TestHub;
let desk: TestClient;
beforeEach(async () => {
  hub = await startTestHub();
  desk = await clerk(hub, 'clerk');
});
afterEach(() => hub.stop());

const inAll = (ja: string, others = ''): LocalText => ({ ja, 'ja-x-easy': others, en: others });
const anyTime: NoticeDraft['when'] = { fromDate: null, toDate: null, weekdays: [], times: null, holidays: 'too' };

const plain = (over: Partial<NoticeDraft> = {}): NoticeDraft => ({
  level: 'normal',
  title: inAll('図書室の工事'),
  text: inAll('12月1日から 図書室は お休みします。'),
  when: anyTime,
  emergency: null,
  ...over,
});

const fire = (over: Partial<NonNullable<NoticeDraft['emergency']>> = {}): NoticeDraft =>
  plain({
    level: 'emergency',
    title: inAll('火事です', 'Fire'),
    text: inAll('外へ出てください', 'Go outside'),
    emergency: { kind: 'fire', drill: false, until: hub.clock.now() + 15 * 60_000, ...over },
  });

const write = (notice: NoticeDraft, id: string | null = null): Promise<Notice> =>
  desk.call.notices.write({ id, notice });

const running = async () => (await desk.call.notices.list()).filter(({ endedAt }) => endedAt === null);

const auditOf = async () => (await hub.hub.deps.store.access.audit.head()).rows;

describe('a notice', () => {
  it('is written, changed and taken down, with the name of who wrote it', async () => {
    const written = await write(plain());
    expect(await running()).toEqual([written]);
    expect(written).toMatchObject({ writtenBy: 'clerk', changedAt: hub.clock.now(), endedAt: null });
    hub.clock.forward(1);
    const changed = await write(plain({ title: inAll('工事のお知らせ') }), written.id);
    expect(await running()).toEqual([changed]);
    const ended = await desk.call.notices.end({ id: written.id });
    expect(ended.endedAt).toBe(hub.clock.now());
    expect(await desk.call.notices.list()).toEqual([ended]);
  });

  it('that is down or unknown cannot be changed', async () => {
    const { id } = await write(plain());
    await desk.call.notices.end({ id });
    expect(await refusal(write(plain(), id))).toBe('UNKNOWN_NOTICE');
    expect(await refusal(desk.call.notices.end({ id }))).toBe('UNKNOWN_NOTICE');
    expect(await refusal(write(plain(), 'nobody'))).toBe('UNKNOWN_NOTICE');
  });

  it('is kept as it was written', async () => {
    const when = { ...anyTime, weekdays: [1, 3], times: { from: '09:00', to: '12:00' }, holidays: 'not' as const };
    const written = await write(plain({ when }));
    expect(await hub.hub.deps.store.access.notices.byId(written.id)).toEqual(written);
    expect(written.when).toEqual(when);
  });

  it.each<[string, Partial<NoticeDraft>]>([
    ['has no title', { title: inAll('') }],
    ['has a title of spaces', { title: inAll('　 ') }],
    ['is too long', { text: inAll('長'.repeat(61)) }],
    ['is half in English', { title: { ...inAll('図書室の工事'), en: 'Library closed' } }],
  ])('is refused when it %s', async (_, over) => {
    expect(await refusal(write(plain(over)))).toBe('BAD_TEXT');
    expect(await running()).toEqual([]);
  });

  it('counts readings for nothing and half-width signs by half', async () => {
    const easy = '[図書室|としょしつ]の [工事|こうじ]です。'.repeat(4);
    await write(
      plain({ text: { ja: '長'.repeat(60), 'ja-x-easy': easy, en: 'a'.repeat(160) }, title: inAll('工事', 'x') }),
    );
    expect(await running()).toHaveLength(1);
  });

  it.each<[string, Partial<NoticeDraft>]>([
    ['ends before it begins', { when: { ...anyTime, fromDate: '2026-12-02', toDate: '2026-12-01' } }],
    ['was over yesterday', { when: { ...anyTime, toDate: '2026-11-23' } }],
    ['is an emergency without an end', { level: 'emergency', title: inAll('火事です'), text: inAll('') }],
  ])('is refused when it %s', async (_, over) => {
    expect(await refusal(write(plain(over)))).toBe('BAD_TIMES');
  });

  it('ends by itself after its last day, by the calendar of the office', async () => {
    await write(plain({ when: { ...anyTime, toDate: '2026-11-24' } }));
    const late = await write(
      plain({ when: { ...anyTime, toDate: '2026-11-24', times: { from: '22:00', to: '02:00' } } }),
    );
    hub.clock.set('2026-11-24T23:59:00+09:00');
    await hub.tidy();
    expect(await running()).toHaveLength(2);
    hub.clock.set('2026-11-25T00:01:00+09:00');
    await hub.tidy();
    expect(await running()).toEqual([late]);
    hub.clock.set('2026-11-26T00:01:00+09:00');
    await hub.tidy();
    expect(await running()).toEqual([]);
  });
});

describe('an emergency', () => {
  it('is shown at any time until its end, and written down', async () => {
    const rows = await auditOf();
    const drill = fire({ drill: true });
    const written = await write({ ...drill, when: { ...anyTime, weekdays: [7] } });
    expect(written.when).toEqual(anyTime);
    hub.clock.forward(14);
    await hub.tidy();
    expect(await running()).toEqual([written]);
    hub.clock.forward(1);
    await hub.tidy();
    expect(await running()).toEqual([]);
    expect(await auditOf()).toBe(rows + 2);
  });

  it.each([
    ['in the past', 0],
    ['more than a day away', 24 * 60 + 1],
  ])('does not end %s', async (_, minutes) => {
    expect(await refusal(write(fire({ until: hub.clock.now() + minutes * 60_000 })))).toBe('BAD_TIMES');
  });

  it('has words that are read from afar', async () => {
    expect(await refusal(write({ ...fire(), title: inAll('火事が起きました') }))).toBe('BAD_TEXT');
  });

  it('takes the place of a drill, and a drill never its', async () => {
    const drill = await write(fire({ drill: true }));
    const real = await write(fire());
    expect(await running()).toEqual([real]);
    expect((await desk.call.notices.list()).find(({ id }) => id === drill.id)?.endedAt).toBe(hub.clock.now());
    expect(await refusal(write(fire({ drill: true })))).toBe('EMERGENCY_RUNS');
    await desk.call.notices.end({ id: real.id });
    await write(fire({ drill: true }));
    expect(await running()).toHaveLength(1);
  });

  it('may be shown for longer', async () => {
    const { id } = await write(fire());
    hub.clock.forward(10);
    const longer = await write(fire({ until: hub.clock.now() + 30 * 60_000 }), id);
    expect(await running()).toEqual([longer]);
  });

  it('has ready-made words, and staff know how many displays it reaches', async () => {
    const display = await hub.client('signage');
    await hub.pairingToken('signage');
    const means = await desk.call.notices.means();
    expect(means.presets.map(({ kind }) => kind)).toEqual(['fire', 'earthquake', 'evacuate', 'closed']);
    expect(means.holidays[0]).toBe('2027-01-01');
    expect(means.displays).toEqual({ known: 2, connected: 1 });
    display.close();
  });
});

describe('who may write', () => {
  it.each(['kiosk', 'signage', null] as const)('not a %s', async (device) => {
    const client = await hub.client(device);
    expect(await refusal(client.call.notices.list())).toBe('NOT_ALLOWED');
    expect(await refusal(client.call.notices.write({ id: null, notice: plain() }))).toBe('NOT_ALLOWED');
    expect(await refusal(client.call.notices.end({ id: 'any' }))).toBe('NOT_ALLOWED');
  });
});
