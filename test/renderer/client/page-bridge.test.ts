// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageBridge } from '../../../renderer/client/page-bridge.ts';
import { reaches } from '../../support/reaches.ts';
import type { CardBridge, Face } from '../../../shared/bridge.ts';
import type { CardReaderState } from '../../../shared/card/card-reader.ts';

/** A plain browser's window at this address. */
const pageAt = (address: string): Window => {
  const { protocol, host, hostname, search } = new URL(address);
  const location = { protocol, host, hostname, search } as Location;
  return new Proxy(window, {
    get: (page, name) => (name === 'location' ? location : Reflect.get(page, name, page)),
  });
};

const bridgeAt = (address: string, face: Face = 'kiosk') => pageBridge(face, pageAt(address));

/** Waits until the bridge's reader says so. */
async function cardReaches(card: CardBridge, wanted: CardReaderState): Promise<void> {
  let state = await card.state();
  await reaches(
    {
      state: () => state,
      onState: (listener) =>
        card.onState((next) => {
          state = next;
          listener(next);
        }),
    },
    wanted,
  );
}

describe('the card reader of a plain page', () => {
  beforeEach(() => window.localStorage.clear());

  it('is not there, and takes no made-up cards, until the hub says that it is a demonstration', async () => {
    const { card, device } = bridgeAt('http://town.example/kiosk/');
    expect(await card.state()).toBe('no-reader');
    expect((await device()).card).toBe('none');
    expect(await card.look()).toEqual({ kind: 'reader-unavailable' });
    await expect(card.simulate({ kind: 'hold', card: 'usual' })).rejects.toThrow('refused');
  });

  it('is simulated in a demonstration: a card is put on, looked at, read', async () => {
    const bridge = bridgeAt('http://town.example/kiosk/');
    bridge.demonstrate();
    await cardReaches(bridge.card, 'empty');
    expect((await bridge.device()).card).toBe('simulated');
    await bridge.card.simulate({ kind: 'hold', card: 'usual' });
    await cardReaches(bridge.card, 'present');
    expect(await bridge.card.look()).toEqual({ kind: 'ready', remaining: 3 });
    const pin = new TextEncoder().encode('1234');
    expect(await bridge.card.read({ pin, allowLastTry: false })).toMatchObject({ kind: 'ok' });
    expect([...pin]).toEqual([0, 0, 0, 0]);
  });

  it('keeps its cards when the hub is met again', async () => {
    const bridge = bridgeAt('http://town.example/kiosk/');
    bridge.demonstrate();
    await cardReaches(bridge.card, 'empty');
    await bridge.card.simulate({ kind: 'hold', card: 'usual' });
    await cardReaches(bridge.card, 'present');
    bridge.demonstrate();
    expect(await bridge.card.state()).toBe('present');
  });

  it('may be asked for on this machine itself, and nowhere else', async () => {
    await cardReaches(bridgeAt('http://127.0.0.1:8787/kiosk/?card=simulated').card, 'empty');
    const elsewhere = bridgeAt('https://town.example/kiosk/?card=simulated');
    await vi.dynamicImportSettled();
    expect(await elsewhere.card.state()).toBe('no-reader');
  });

  it('is the kiosk’s alone', async () => {
    const counter = bridgeAt('http://127.0.0.1:8787/counter/?card=simulated', 'counter');
    counter.demonstrate();
    await vi.dynamicImportSettled();
    expect(await counter.card.state()).toBe('no-reader');
  });
});

describe('printing the page of a plain browser', () => {
  it('opens the browser’s own window', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    expect(await bridgeAt('http://town.example/counter/', 'counter').printPage()).toEqual({ kind: 'dialog' });
    expect(print).toHaveBeenCalledOnce();
  });
});
