import { expect } from '@playwright/test';
import { faceWindow, test } from './support/fixtures.ts';

test('a page comes from app:// with a policy that names its own hub and nothing else', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');
  const [policy, hub] = await page.evaluate(async () => [
    (await fetch('app://machimado/kiosk/index.html').catch(() => null))?.headers.get('content-security-policy') ?? null,
    (await Reflect.get(globalThis, 'machimado').device()).hub as string,
  ]);
  expect(policy, 'pages may not fetch, not even from themselves').toBeNull();

  const header = await app.evaluate(async ({ session }) => {
    const answer = await session.fromPartition('machimado').fetch('app://machimado/kiosk/index.html');
    return answer.headers.get('content-security-policy');
  });
  expect(header).toContain("default-src 'none'");
  expect(header).toContain(`connect-src ${hub?.replace('/rpc', '')};`);
  expect(header).not.toContain('unsafe');
});

test('no address leads out of the folder of pages', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  await faceWindow(app, 'kiosk');
  const statuses = await app.evaluate(async ({ session }) => {
    const fetchStatus = async (address: string) =>
      (
        await session
          .fromPartition('machimado')
          .fetch(address)
          .catch(() => ({ status: 'refused' }))
      ).status;
    return Promise.all(
      [
        'app://machimado/kiosk/index.html',
        'app://machimado/..%2f..%2fpackage.json',
        'app://machimado/%2e%2e/%2e%2e/package.json',
        'app://machimado//etc/passwd.json',
        'app://machimado/..%5c..%5cpackage.json',
        'app://elsewhere/kiosk/index.html',
      ].map(fetchStatus),
    );
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
});

test('a page gets no permission, opens no window, goes nowhere, downloads nothing', async ({ start }) => {
  const { app } = await start({ role: 'kiosk' });
  const page = await faceWindow(app, 'kiosk');
  const address = page.url();

  const denied = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: (await navigator.permissions.query({ name: 'camera' as PermissionName })).state,
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('denied'),
      ),
    ),
    clipboard: await navigator.clipboard.readText().then(
      () => 'given',
      () => 'denied',
    ),
    window: window.open('app://machimado/manager/index.html'),
  }));
  expect(denied).toEqual({
    notifications: 'denied',
    camera: 'denied',
    place: 'denied',
    clipboard: 'denied',
    window: null,
  });

  for (const target of ['https://example.invalid/', 'app://machimado/manager/index.html', 'file:///etc/passwd']) {
    await page.evaluate((to) => void (location.href = to), target);
  }
  const downloaded = await app.evaluate(async ({ session, webContents }) => {
    const seen = new Promise<boolean>((resolve) => {
      session.fromPartition('machimado').once('will-download', (event) => resolve(event.defaultPrevented));
    });
    webContents.getAllWebContents()[0]?.downloadURL('app://machimado/kiosk/index.html');
    return seen;
  });
  expect(downloaded, 'the download was prevented').toBe(true);
  expect(page.url()).toBe(address);
  expect(app.windows()).toHaveLength(1);
});
