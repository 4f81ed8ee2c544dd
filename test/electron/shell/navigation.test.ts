import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Face } from '../../../shared/bridge.ts';
import { guardDownloads, guardNavigation } from '../../../electron/shell/navigation.ts';

function guarded(face: Face = 'counter') {
  const contents = Object.assign(new EventEmitter(), {
    offices: 0,
    opener: null as ((details: unknown) => unknown) | null,
    setWindowOpenHandler(handler: (details: unknown) => unknown) {
      this.opener = handler;
    },
  });
  guardNavigation(contents as unknown as Parameters<typeof guardNavigation>[0], {
    ...{ face, log: () => undefined },
    openOffice: () => void (contents.offices += 1),
  });
  return contents;
}

/** Whether an event was prevented. */
function prevented(emitter: EventEmitter, name: string, url = ''): boolean {
  let done = false;
  emitter.emit(name, { url, preventDefault: () => (done = true) });
  return done;
}

describe('a window', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays on its page at %s', (name) => {
    const contents = guarded();
    expect(prevented(contents, name, 'https://example.org/')).toBe(true);
    expect(prevented(contents, name, 'app://machimado/kiosk/index.html')).toBe(true);
    expect(prevented(contents, name, 'app://machimado/counter/index.html')).toBe(false);
  });

  it('opens no other and holds no view', () => {
    const contents = guarded();
    expect(contents.opener?.({ url: 'app://machimado/counter/index.html' })).toEqual({ action: 'deny' });
    expect(prevented(contents, 'will-attach-webview')).toBe(true);
  });

  it('leads staff to the office, whose window the shell builds itself; nobody else, and nowhere else', () => {
    const asked = (face: Face, url: string) => {
      const contents = guarded(face);
      expect(contents.opener?.({ url })).toEqual({ action: 'deny' });
      return contents.offices;
    };
    expect(asked('counter', 'app://machimado/office/')).toBe(1);
    expect(asked('manager', 'app://machimado/office/')).toBe(1);
    expect(asked('kiosk', 'app://machimado/office/')).toBe(0);
    expect(asked('counter', 'https://example.org/office/')).toBe(0);
    expect(asked('counter', 'app://machimado/kiosk/')).toBe(0);
  });

  it('downloads the figures, a counter’s exported forms and nothing else', () => {
    const session = new EventEmitter();
    guardDownloads(session as unknown as Parameters<typeof guardDownloads>[0], () => undefined);
    const figures = {
      url: 'blob:app://machimado/0b1f',
      type: 'text/csv',
      name: 'machimado-figures-2026-11-01-2026-11-24.csv',
      page: 'app://machimado/manager/index.html',
    };
    const refused = ({ url, type, name, page }: typeof figures): boolean => {
      let done = false;
      const file = { getURL: () => url, getMimeType: () => type, getFilename: () => name };
      session.emit('will-download', { preventDefault: () => (done = true) }, file, { getURL: () => page });
      return done;
    };
    expect(refused(figures)).toBe(false);
    expect(refused({ ...figures, page: 'app://machimado/kiosk/index.html' })).toBe(true);
    expect(refused({ ...figures, url: 'https://example.org/figures.csv' })).toBe(true);
    expect(refused({ ...figures, url: 'blob:https://example.org/0b1f' })).toBe(true);
    expect(refused({ ...figures, type: 'text/html' })).toBe(true);
    expect(refused({ ...figures, name: 'machimado-figures-2026-11-01-2026-11-24.csv.exe' })).toBe(true);
    const form = { ...figures, name: 'A012-residence-certificate.csv', page: 'app://machimado/counter/index.html' };
    expect(refused(form)).toBe(false);
    expect(refused({ ...form, type: 'application/json', name: 'A012-residence-certificate.json' })).toBe(false);
    expect(refused({ ...form, page: 'app://machimado/manager/index.html' })).toBe(true);
    expect(refused({ ...form, type: 'application/json' })).toBe(true);
    expect(refused({ ...form, name: '未来花子-residence-certificate.csv' })).toBe(true);
    expect(refused({ ...figures, name: '../machimado-figures-2026-11-01-2026-11-24.csv' })).toBe(true);
  });
});
