import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '../../../shared/contract/version.ts';
import { connect } from '../../support/client.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../../support/hub.ts';
import { until } from '../../support/newest.ts';
import { clerk, clerkAt } from '../../support/staff.ts';

let hub: TestHub;
beforeEach(async () => void (hub = await startTestHub()));
afterEach(() => hub.stop());

const account = { login: 'kanri', name: '管理 係長', password: 'a long enough one' };

describe('the first start', () => {
  it('makes one manager with the code, once', async () => {
    const code = hub.hub.managerCode ?? '';
    const page = await hub.client();
    expect((await safe(page.call.session.claim({ code: 'WRONG234', ...account }))).error).toMatchObject({
      code: 'CODE_UNKNOWN',
    });
    const typed = `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`;
    expect((await page.call.session.claim({ code: typed, ...account })).staff.role).toBe('manager');
    expect((await safe(page.call.session.claim({ code, ...account }))).error).toMatchObject({ code: 'CODE_UNKNOWN' });
    expect((await page.call.session.hello({ contract: CONTRACT_VERSION, device: null })).needsManager).toBe(false);
  });

  it('refuses a password that is too short', async () => {
    const page = await hub.client();
    const short = { code: hub.hub.managerCode ?? '', ...account, password: 'short' };
    expect((await safe(page.call.session.claim(short))).error).toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('a manager', () => {
  it('pairs a device with a one-time code and takes it away again', async () => {
    const page = await manager();
    const { code } = await page.call.manager.pairingCode({ kind: 'signage', name: '玄関' });
    const { token } = await (await hub.client()).call.session.pair({ code });
    expect((await safe((await hub.client()).call.session.pair({ code }))).error).toMatchObject({
      code: 'CODE_UNKNOWN',
    });
    const display = await connect(hub.hub.port, token);
    const closed = new Promise((resolve) => display.socket.once('close', resolve));
    const house = await until(page.call.manager.house(), ({ devices }) => devices.some((one) => one.connected));
    await page.call.manager.revokeDevice({ id: house.devices[0]?.id ?? '' });
    expect(await closed).toBe(4001);
    await expect(connect(hub.hub.port, token)).rejects.toMatchObject({ code: 'UNKNOWN_DEVICE' });
  });

  it('finds a code expired after ten minutes', async () => {
    const page = await manager();
    const { code } = await page.call.manager.pairingCode({ kind: 'kiosk', name: 'ロビー' });
    hub.clock.forward(10);
    expect((await safe((await hub.client()).call.session.pair({ code }))).error).toMatchObject({
      code: 'CODE_UNKNOWN',
    });
  });

  it('makes and ends accounts; one manager always remains', async () => {
    const page = await manager();
    const fresh = { login: 'sato', name: '佐藤', role: 'counter', password: TEST_PASSWORD, endsOn: null } as const;
    const { id } = await page.call.manager.addStaff(fresh);
    expect((await safe(page.call.manager.addStaff(fresh))).error).toMatchObject({ code: 'LOGIN_TAKEN' });
    const desk = await hub.client('counter');
    await desk.call.session.signIn({ login: 'sato', password: TEST_PASSWORD });
    const closed = new Promise((resolve) => desk.socket.once('close', resolve));
    await page.call.manager.endStaff({ id });
    await closed;
    const later = await hub.client('counter');
    expect((await safe(later.call.session.signIn({ login: 'sato', password: TEST_PASSWORD }))).error).toMatchObject({
      code: 'WRONG_PASSWORD',
    });
    const house = await until(page.call.manager.house(), ({ staff }) => staff.some((one) => one.endedAt !== null));
    const self = house.staff.find((one) => one.role === 'manager')?.id ?? '';
    expect((await safe(page.call.manager.endStaff({ id: self }))).error).toMatchObject({ code: 'LAST_MANAGER' });
  });

  async function manager() {
    await hub.addStaff('boss', 'manager');
    const page = await hub.client();
    await page.call.session.signIn({ login: 'boss', password: TEST_PASSWORD });
    return page;
  }
});

describe('signing in', () => {
  it('is slowed down after wrong tries, for that name and address', async () => {
    await hub.addStaff('sato');
    const desk = await hub.client('counter');
    const wrong = () => safe(desk.call.session.signIn({ login: 'sato', password: 'not it' }));
    for (let n = 0; n < 3; n += 1) expect((await wrong()).error).toMatchObject({ code: 'WRONG_PASSWORD' });
    expect((await wrong()).error).toMatchObject({ code: 'TOO_MANY_TRIES', data: { seconds: 2 } });
    hub.clock.forward(1);
    await desk.call.session.signIn({ login: 'sato', password: TEST_PASSWORD });
  });

  it('needs a paired device at a counter', async () => {
    await hub.addStaff('sato');
    const page = await hub.client();
    expect((await safe(page.call.session.signIn({ login: 'sato', password: TEST_PASSWORD }))).error).toMatchObject({
      code: 'NEEDS_DEVICE',
    });
  });

  it('is taken up again at the same counter after the connection was lost', async () => {
    await hub.addStaff('sato');
    const token = await hub.pairingToken('counter');
    const before = await connect(hub.hub.port, token);
    const session = await before.call.session.signIn({ login: 'sato', password: TEST_PASSWORD });
    await before.call.counter.take({ counter: 2, relieve: false });
    before.close();
    const after = await connect(hub.hub.port, token);
    expect((await after.call.session.resume({ token: session.token })).counter).toBe(2);
    after.close();
  });

  it('ends after ten idle minutes', async () => {
    await hub.addStaff('sato');
    const token = await hub.pairingToken('counter');
    const desk = await connect(hub.hub.port, token);
    const session = await desk.call.session.signIn({ login: 'sato', password: TEST_PASSWORD });
    hub.clock.forward(9);
    await desk.call.session.stay();
    hub.clock.forward(9);
    const again = await connect(hub.hub.port, token);
    await again.call.session.resume({ token: session.token });
    // Coming back is not a touch: one idle minute is left, not ten.
    hub.clock.forward(1);
    const late = await connect(hub.hub.port, token);
    expect((await safe(late.call.session.resume({ token: session.token }))).error).toMatchObject({
      code: 'SESSION_ENDED',
    });
    for (const client of [desk, again, late]) client.close();
  });

  it('signs out without leaving the visitor at the counter alone', async () => {
    const desk = await clerkAt(hub, 1);
    await desk.call.session.signOut();
    const other = await clerk(hub, 'other');
    const view = await until(other.call.counter.desk(), () => true);
    expect(view.counters[0]?.state.kind).toBe('open');
  });
});
