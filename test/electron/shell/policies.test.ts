import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../electron/shell/content-policy.ts';
import { fileInFolder } from '../../../electron/shell/file-in-folder.ts';
import { reachesPage } from '../../../electron/shell/kiosk-lock.ts';
import { ownArguments } from '../../../electron/shell/launch-arguments.ts';
import { isFacePage } from '../../../electron/shell/own-page.ts';
import { guardPermissions, isPermitted, permissions } from '../../../electron/shell/permissions.ts';
import { shortcuts } from '../../../renderer/counter/shortcuts.ts';

describe('addresses of own pages', () => {
  it.each([
    ['app://machimado/kiosk/index.html', true],
    ['app://machimado/kiosk/index.html#a?b', true],
    ['app://machimado/manager/index.html', false],
    ['app://machimado/kiosk/../manager/index.html', false],
    ['app://elsewhere/kiosk/index.html', false],
    ['app://machimado.evil/kiosk/', false],
    ['app://machimado:99/kiosk/', false],
    ['app://machimado@evil/kiosk/', false],
    ['other://machimado/kiosk/', false],
    ['https://machimado/kiosk/', false],
    ['file:///kiosk/', false],
    ['about:blank', false],
    ['javascript:alert(1)', false],
    ['null', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isFacePage(address, 'kiosk')).toBe(expected);
  });
});

describe('files of the pages', () => {
  it('finds a file although its path begins with a slash', () => {
    expect(fileInFolder('/pages', '/kiosk/index.html')).toBe(path.resolve('/pages/kiosk/index.html'));
  });

  it.each(['/', '', '/..', '/../x', '/%2e%2e/x', '/a/../../x', '/..%2fx', '/%E0%A4', '/a%00', '/..%5cx', '//../x'])(
    'refuses %j',
    (pathname) => {
      expect(fileInFolder('/pages', pathname)).toBeNull();
    },
  );

  it('never leads outside, whatever the path', () => {
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '/', '%5c', 'a', '//', '%252e', 'C:', '~');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const file = fileInFolder('/srv/pages', pieces.join('/'));
        expect(file === null || file.startsWith(`${path.resolve('/srv/pages')}${path.sep}`)).toBe(true);
      }),
    );
  });
});

describe('the policy header', () => {
  it('lets a page talk to its own hub and to nobody else', () => {
    const policy = contentPolicy('wss://hub.example:8787/rpc');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('connect-src wss://hub.example:8787;');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

describe('permissions', () => {
  it('are denied, known or not, each with a reason', () => {
    for (const [name, { reason }] of Object.entries(permissions)) {
      expect(reason, name).not.toBe('');
      expect(isPermitted(name), name).toBe(false);
    }
    expect(isPermitted('made-up')).toBe(false);
    expect(isPermitted('toString')).toBe(false);
  });

  it('are answered by the table in all three ways Chromium asks', () => {
    type Handler = (...given: unknown[]) => unknown;
    const handlers: Record<string, Handler> = {};
    const keep = (name: string) => (handler: Handler) => void (handlers[name] = handler);
    guardPermissions({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
    } as unknown as Parameters<typeof guardPermissions>[0]);
    const answers: unknown[] = [];
    handlers['request']?.(null, 'media', (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([false]);
    expect(handlers['check']?.(null, 'media')).toBe(false);
    expect(handlers['device']?.({ deviceType: 'hid' })).toBe(false);
  });
});

describe('keys', () => {
  const key = (name: string, held: object = {}) => ({ key: name, control: false, alt: false, meta: false, ...held });

  it('of the public are those of a form', () => {
    for (const name of ['a', 'あ', '5', ' ', 'Tab', 'Enter', 'ArrowDown'])
      expect(reachesPage('kiosk', key(name))).toBe(true);
    for (const name of ['F5', 'F11', 'F12', 'Meta', 'Alt', 'Control', 'ContextMenu', 'BrowserBack', 'Print']) {
      expect(reachesPage('kiosk', key(name)), name).toBe(false);
    }
    expect([reachesPage('kiosk', key('F1')), reachesPage('signage', key('F1'))]).toEqual([true, false]);
    expect(reachesPage('kiosk', key('F4', { alt: true }))).toBe(false);
    for (const held of [{ control: true }, { alt: true }, { meta: true }]) {
      expect(reachesPage('signage', key('a', held))).toBe(false);
    }
  });

  it('of staff are all but the browser’s own', () => {
    expect(reachesPage('counter', key('c', { control: true }))).toBe(true);
    expect(reachesPage('counter', key('F2'))).toBe(true);
    expect(reachesPage('counter', key('F4', { alt: true }))).toBe(true);
    for (const name of ['r', 'R', 'w', '+', '-', '0', 'p', 'I']) {
      expect(reachesPage('manager', key(name, { control: true })), name).toBe(false);
    }
    expect(reachesPage('counter', key('F12'))).toBe(false);
    expect(reachesPage('manager', key('F5'))).toBe(false);
  });

  it('of the counter are all it has an act for, also those a browser would take', () => {
    for (const stroke of Object.values(shortcuts)) {
      const name = stroke.replace('Ctrl+', '').replace('Esc', 'Escape');
      expect(reachesPage('counter', key(name, { control: stroke.startsWith('Ctrl+') })), stroke).toBe(true);
    }
  });
});

describe('switches at launch', () => {
  it('for debuggers are refused where the program is installed, in every spelling', () => {
    for (const name of [
      '--remote-debugging-port=9222',
      '-remote-debugging-pipe',
      '--INSPECT',
      '/remote-debugging-port=1',
    ]) {
      expect(ownArguments(['--role=kiosk', name], true)).toMatchObject({
        ok: false,
        error: { code: 'REFUSED_SWITCH' },
      });
    }
  });

  it('for debuggers are left out where it is developed', () => {
    expect(ownArguments(['--inspect=0', '--remote-debugging-port=0', '--role=demo'], false)).toEqual({
      ok: true,
      value: ['--role=demo'],
    });
  });

  it('that nobody knows stay in, for the settings to refuse; those of the window system go', () => {
    const given = ['--disable-web-security', '--ozone-platform=wayland', '--demo'];
    expect(ownArguments(given, true)).toEqual({ ok: true, value: ['--disable-web-security', '--demo'] });
  });
});
