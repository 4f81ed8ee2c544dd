import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { guardDownloads, guardNavigation } from '../../../electron/shell/navigation.ts';

function guarded() {
  const contents = Object.assign(new EventEmitter(), {
    opener: null as ((details: unknown) => unknown) | null,
    setWindowOpenHandler(handler: (details: unknown) => unknown) {
      this.opener = handler;
    },
  });
  guardNavigation(contents as unknown as Parameters<typeof guardNavigation>[0], 'counter', () => undefined);
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

  it('downloads nothing', () => {
    const session = new EventEmitter();
    guardDownloads(session as unknown as Parameters<typeof guardDownloads>[0], () => undefined);
    expect(prevented(session, 'will-download')).toBe(true);
  });
});
