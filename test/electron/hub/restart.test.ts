import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startHub } from '../../../electron/hub/hub.ts';
import { realMachine } from '../../../electron/hub/machine.ts';
import { settingsSchema, type Settings } from '../../../electron/settings/settings.ts';
import { connect } from '../../support/client.ts';
import { testClock } from '../../support/clock.ts';
import { testFolder } from '../../support/folder.ts';
import { startTestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';
import { clerkAt } from '../../support/staff.ts';

const quiet = { info: () => undefined, error: () => undefined };
const start = (settings: Partial<Settings>, content = path.resolve('assets/content')) =>
  startHub({
    settings: { ...settingsSchema.parse({ port: 0 }), ...settings, data: testFolder() },
    content,
    pages: 'dist/renderer',
    key: undefined,
    machine: realMachine(),
    log: quiet,
  });

/** What the person at the console reads. */
async function refusal(starting: ReturnType<typeof start>): Promise<string> {
  const started = await starting;
  if (!started.ok) return started.error.data.message;
  await started.value.stop();
  return 'it started';
}

describe('a hub that starts again', () => {
  it('has lost nothing: tickets, calls, counters, devices', async () => {
    const [folder, clock] = [testFolder(), testClock()];
    const before = await startTestHub({ folder, clock });
    const token = await before.pairingToken('kiosk');
    const kiosk = await connect(before.hub.port, token);
    const asked = { requestId: randomUUID(), stops: [['pension-join']], language: 'en' as const };
    const ticket = await kiosk.call.kiosk.issue(asked);
    await kiosk.call.kiosk.issue({ ...asked, requestId: randomUUID() });
    const desk = await clerkAt(before, 3);
    await desk.call.counter.next();
    kiosk.close();
    await before.stop();

    const after = await startTestHub({ folder, clock });
    const again = await connect(after.hub.port, token);
    expect((await again.call.kiosk.issue(asked)).ticket).toBe(ticket.ticket);
    const board = await newestOf((await after.client('signage')).call.signage.board());
    expect(board.calls[0]).toMatchObject({ ticket: 'C001', counter: 3, current: true });
    expect(board.lines.find((line) => line.letter === 'C')?.waiting).toBe(1);
    again.close();
    await after.stop();
  });

  it('ends the day it slept through: open stops expire, counters are free', async () => {
    const [folder, clock] = [testFolder(), testClock()];
    const before = await startTestHub({ folder, clock });
    const kiosk = await before.client('kiosk');
    await kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [['pension-join']], language: 'ja' });
    await clerkAt(before, 3);
    await before.stop();
    clock.set('2026-11-25T08:30:00+09:00');
    const after = await startTestHub({ folder, clock });
    const view = await newestOf((await after.client('kiosk')).call.kiosk.lobby());
    expect(view.lines.every((line) => line.waiting === 0)).toBe(true);
    const desk = await clerkAt(after, 3, 'next-day');
    expect((await newestOf(desk.call.counter.desk())).stops).toEqual([]);
    await after.stop();
  });
});

describe('a hub that does not start', () => {
  it('will not listen where others can reach it without a certificate', async () => {
    expect(await refusal(start({ host: '0.0.0.0' }))).toContain('tls');
  });

  it('says that the port is taken', async () => {
    const taken = net.createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as net.AddressInfo;
    expect(await refusal(start({ port }))).toContain(`127.0.0.1:${port}`);
    taken.close();
  });

  it('shares its data with no other hub', async () => {
    const folder = testFolder();
    const first = await startTestHub({ folder });
    await expect(startTestHub({ folder })).rejects.toThrow('another hub');
    await first.stop();
    await (await startTestHub({ folder })).stop();
  });

  it('names the certificate it cannot read', async () => {
    expect(await refusal(start({ tls: { cert: '/nowhere/cert.pem', key: '/nowhere/key.pem' } }))).toContain('cert.pem');
  });

  it('names file and place of broken content', async () => {
    const content = testFolder();
    mkdirSync(path.join(content, 'broken'));
    writeFileSync(path.join(content, 'broken', 'office.json'), '{ "name": ');
    const message = await refusal(start({ town: 'broken' }, content));
    expect(message).toContain(path.join('broken', 'office.json'));
    expect(message).toContain('lines.json');
  });

  it('shows the demo to this machine only', async () => {
    expect(await refusal(start({ demo: true, host: '10.0.0.1', tls: { cert: 'c', key: 'k' } }))).toContain('demo');
  });
});
