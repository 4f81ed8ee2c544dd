import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { faceWindow, test } from './support/fixtures.ts';

/** A process that ended but that nobody has asked for its exit code yet does not count. */
const alive = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** The process of the hub: a utility process of Node. */
function hubPid(mainPid: number): number | undefined {
  return descendants(mainPid).find((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node.mojom.NodeService'),
  );
}

function descendants(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parentOf(each) === pid);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}

const START = { name: /はじめる/ };

test('a page that crashes is built again', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');
  await expect(page.getByRole('button', START)).toBeVisible();
  const next = app.waitForEvent('window');
  await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer());
  await expect((await next).getByRole('button', START)).toBeVisible();
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a hub that is killed comes back at the same place; the page tells so meanwhile and recovers by itself', async ({
  start,
}) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');
  const begin = page.getByRole('button', START);
  await expect(begin).toBeVisible();
  const main = app.process().pid!;
  const first = hubPid(main);
  const killed = new Set<number>();
  const killAndLook = (): Promise<boolean> => {
    const pid = hubPid(main);
    if (pid !== undefined && alive(pid)) {
      process.kill(pid, 'SIGKILL');
      killed.add(pid);
    }
    return begin.isVisible();
  };

  await expect.poll(killAndLook, { intervals: [50] }).toBe(false);
  await expect(page.getByText('職員').first()).toBeVisible();
  await expect(begin).toBeVisible({ timeout: 30_000 });
  expect(killed.has(first ?? 0)).toBe(true);
  expect(killed.has(hubPid(main) ?? 0)).toBe(false);
});

test('a second program on the same data is refused', async ({ start, desk }) => {
  const { app, data } = await start({ role: 'kiosk' });
  await faceWindow(app, 'kiosk');
  const second = spawn(desk.executable, ['--role=kiosk', `--data=${data}`, '--port=0'], {
    env: { ...process.env, DISPLAY: desk.display },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  second.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(3);
  expect(said).toContain('another Machimado already uses');
});

test('a signal ends it cleanly: exit code 0, no process left', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');
  await expect(page.getByRole('button', START)).toBeVisible();
  const main = app.process();
  const all = [main.pid!, ...descendants(main.pid!)];
  const ended = new Promise((resolve) => main.once('exit', resolve));
  process.kill(main.pid!, 'SIGTERM');
  expect(await ended).toBe(0);
  await expect.poll(() => all.filter(alive)).toEqual([]);
});

test('the kiosk pairs itself once and keeps its token for itself', async ({ start }) => {
  const first = await start({ role: 'kiosk' });
  const page = await faceWindow(first.app, 'kiosk');
  await expect(page.getByRole('button', START)).toBeVisible();
  const file = path.join(first.data, 'device.json');
  const { faces } = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(faces)).toEqual(['kiosk']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await first.app.close();

  const again = await start({ role: 'kiosk', data: first.data });
  await expect((await faceWindow(again.app, 'kiosk')).getByRole('button', START)).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8')).faces).toEqual(faces);
  await again.app.close();

  writeFileSync(file, '{ not json');
  const anew = await start({ role: 'kiosk', data: first.data });
  await expect((await faceWindow(anew.app, 'kiosk')).getByRole('button', START)).toBeVisible();
  const aside = readdirSync(first.data).find((name) => name.startsWith('device.json.broken-'));
  expect(readFileSync(path.join(first.data, aside ?? ''), 'utf8')).toBe('{ not json');
  expect(JSON.parse(readFileSync(file, 'utf8')).faces.kiosk.token).not.toBe(faces.kiosk.token);
});

test('a program that is started wrongly says why and ends', async ({ desk }) => {
  const child = spawn(desk.executable, ['--role=kitchen'], { env: { ...process.env, DISPLAY: desk.display } });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(2);
  expect(said).toContain('role');
});
