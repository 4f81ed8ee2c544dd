import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedPin, recordedPin } from '../../../electron/shell/certificate-pin.ts';
import { DeviceFile } from '../../../electron/shell/device-file.ts';
import { deviceIdentity } from '../../../electron/shell/device-identity.ts';
import type { HubLink } from '../../../electron/shell/hub-link.ts';

let folder: string;
let said: string[];
const open = () => DeviceFile.open(folder, (line) => said.push(line));
const file = () => path.join(folder, 'device.json');

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-device-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const away: HubLink = { address: async () => 'wss://hub:8787/rpc', pair: null, pin: null, stop: async () => undefined };

describe('the device file', () => {
  it('is kept for the next run, for its owner alone, whatever the old mode', async () => {
    writeFileSync(file(), JSON.stringify({ faces: {}, pin: null }));
    chmodSync(file(), 0o666);
    await open().change((record) => ({ ...record, faces: { kiosk: { token: 'secret' } } }));
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(open().record().faces).toEqual({ kiosk: { token: 'secret' } });
    expect(readdirSync(folder)).toEqual(['device.json']);
  });

  it.each(['', '{', '[]', '{"faces":{"kitchen":{"token":"x"}},"pin":null}', '{"faces":{}}'])(
    'that reads %j is set aside and reported, not replaced in silence',
    (text) => {
      writeFileSync(file(), text);
      expect(open().record()).toEqual({ faces: {}, volume: 'normal', pin: null });
      const [aside = ''] = readdirSync(folder);
      expect(aside).toMatch(/^device\.json\.broken-\d/);
      expect(readFileSync(path.join(folder, aside), 'utf8')).toBe(text);
      expect(said.join()).toContain(aside);
    },
  );

  it('keeps changes that come at once', async () => {
    const device = open();
    const identity = deviceIdentity(device, away, []);
    await Promise.all([identity.save('kiosk', 'a'), identity.save('signage', 'b'), identity.save('kiosk', 'c')]);
    expect(open().record().faces).toEqual({ kiosk: { token: 'c' }, signage: { token: 'b' } });
  });
});

describe('the identity of a machine', () => {
  it('waits for a person where the hub is elsewhere', async () => {
    const identity = deviceIdentity(open(), away, ['kiosk']);
    expect(await identity.token('kiosk')).toBeNull();
    expect(await identity.save('kiosk', 'from the manager')).toBe('kept');
    expect(await identity.token('kiosk')).toBe('from the manager');
    expect(await identity.save('kiosk', null)).toBe('kept');
    expect(await identity.token('kiosk')).toBeNull();
  });

  it('pairs itself once with its own hub, and again when the hub forgot it', async () => {
    let count = 0;
    const pair = async (): Promise<string> => `token ${(count += 1)}`;
    const identity = deviceIdentity(open(), { ...away, pair }, ['kiosk']);
    expect(await Promise.all([identity.token('kiosk'), identity.token('kiosk')])).toEqual(['token 1', 'token 1']);
    expect(await identity.token('counter'), 'not by itself').toBeNull();
    expect(await identity.token('manager'), 'a person').toBeNull();
    expect(await identity.save('kiosk', null)).toBe('pair-again');
    expect(await identity.token('kiosk')).toBe('token 2');
  });
});

describe('the certificate of a hub', () => {
  const hub = 'wss://hub.example:8787/rpc';
  const pin = (device = open()) => recordedPin(hub, device, (line) => said.push(line));

  it('is taken as it is before the pairing, but only one', () => {
    const fresh = pin();
    expect(fresh.accepts('hub.example', 'sha256/A')).toBe(true);
    expect(fresh.accepts('hub.example', 'sha256/A')).toBe(true);
    expect(fresh.accepts('hub.example', 'sha256/B')).toBe(false);
    expect(fresh.accepts('other.example', 'sha256/A')).toBe(false);
  });

  it('is the only one after the pairing, in later runs too', async () => {
    const device = open();
    const pairing = pin(device);
    pairing.accepts('hub.example', 'sha256/A');
    await deviceIdentity(device, { ...away, pin: pairing }, []).save('kiosk', 'token');
    expect(pin().accepts('hub.example', 'sha256/B')).toBe(false);
    expect(said.join()).toContain('another certificate');
    expect(pin().accepts('hub.example', 'sha256/A')).toBe(true);
  });

  it('of the own hub is known from its file', () => {
    const own = fixedPin('127.0.0.1', 'sha256/A');
    expect([own.accepts('127.0.0.1', 'sha256/A'), own.accepts('127.0.0.1', 'sha256/B')]).toEqual([true, false]);
  });
});
