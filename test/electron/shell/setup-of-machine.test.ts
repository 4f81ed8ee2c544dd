import { describe, expect, it } from 'vitest';
import {
  facesOfRole,
  givesTickets,
  pairedByItself,
  printsForms,
  readsCards,
} from '../../../electron/shell/faces-of-role.ts';
import { hubFlags } from '../../../electron/shell/hub-flags.ts';
import { restartDelay } from '../../../electron/shell/restart-delay.ts';
import { systemPrinterState } from '../../../electron/shell/system-printer-state.ts';
import { windowLook } from '../../../electron/shell/window-look.ts';
import { settingsSchema } from '../../../electron/settings/settings.ts';

const screen = { x: 0, y: 0, width: 1080, height: 1920 };

describe('roles and windows', () => {
  it('the demo shows three faces, the kiosk on top; every other role one', () => {
    expect(facesOfRole('demo')).toEqual(['office', 'signage', 'counter', 'kiosk']);
    expect(facesOfRole('manager')).toEqual(['manager']);
  });

  it('only the kiosk pairs itself, except in the demo', () => {
    expect(pairedByItself(false)).toEqual(['kiosk']);
    expect(pairedByItself(true)).toContain('counter');
  });

  it('kiosk and counter give tickets and have the printer', () => {
    expect((['kiosk', 'counter', 'signage', 'manager'] as const).filter(givesTickets)).toEqual(['kiosk', 'counter']);
  });

  it('the kiosk reads cards, counter and office put forms on paper', () => {
    const faces = ['kiosk', 'counter', 'signage', 'manager', 'office'] as const;
    expect(faces.filter(readsCards)).toEqual(['kiosk']);
    expect(faces.filter(printsForms)).toEqual(['counter', 'office']);
  });

  it('the public’s windows fill the screen and cannot be closed, staff’s are windows', () => {
    expect(windowLook('kiosk', false, screen)).toMatchObject({ ...screen, kiosk: true, closable: false });
    expect(windowLook('signage', false, screen)).toMatchObject({ fullscreen: true });
    expect(windowLook('counter', false, screen)).toMatchObject({ width: 1440, height: 900 });
    expect(windowLook('kiosk', true, screen)).not.toHaveProperty('kiosk');
  });
});

describe('the hub’s flags', () => {
  const settings = { ...settingsSchema.parse({ role: 'demo', demo: true }), data: '/data' };

  it('name the folder, the address, the town and the settings file', () => {
    expect(hubFlags(settings, ['--role=demo', '--config=/etc/m.json'])).toEqual([
      '--data=/data',
      '--host=127.0.0.1',
      '--town=mirai-machi',
      '--config=/etc/m.json',
      '--demo',
    ]);
    expect(hubFlags(settings, ['--config', 'm.json'])).toContain('--config=m.json');
    expect(hubFlags({ ...settings, role: 'kiosk', demo: false }, [])).not.toContain('--demo');
  });
});

describe('restarts', () => {
  it('wait longer each time, up to ten seconds', () => {
    expect([0, 1, 2, 30].map(restartDelay)).toEqual([100, 200, 400, 10_000]);
  });
});

describe('the state of a printer behind the system', () => {
  const cups = (state: string, reasons: string) => ({
    name: 'p',
    options: { 'printer-state': state, 'printer-state-reasons': reasons },
  });

  it.each([
    [undefined, 'linux', 'away'],
    [cups('3', 'none'), 'linux', 'ready'],
    [cups('3', 'media-low-warning'), 'linux', 'paper-low'],
    [cups('3', 'media-empty-error'), 'linux', 'no-paper'],
    [cups('3', 'cover-open'), 'linux', 'cover-open'],
    [cups('5', 'none'), 'linux', 'away'],
    [{ name: 'p' }, 'linux', 'ready'],
    [{ name: 'p', status: 0 }, 'win32', 'ready'],
    [{ name: 'p', status: 0x400 }, 'win32', 'ready'],
    [cups('3', 'media-jam'), 'linux', 'jam'],
    [{ name: 'p', status: 0x10 }, 'win32', 'no-paper'],
    [{ name: 'p', status: 0x8 }, 'win32', 'jam'],
    [{ name: 'p', status: 0x40_0000 }, 'win32', 'cover-open'],
    [{ name: 'p', status: 0x80 }, 'win32', 'away'],
  ] as const)('%j on %s is %s', (printer, platform, state) => {
    expect(systemPrinterState(printer, platform)).toBe(state);
  });
});
