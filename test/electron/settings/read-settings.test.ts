import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../electron/settings/read-settings.ts';
import { testFolder } from '../../support/folder.ts';

const env = { XDG_DATA_HOME: path.resolve('/nowhere') };

describe('settings', () => {
  it('have a default for everything', () => {
    const read = readSettings([], env);
    expect(read).toMatchObject({ ok: true, value: { role: 'kiosk', host: '127.0.0.1', port: 8787, hub: null } });
    expect(read.ok && read.value.data).toContain('machimado');
  });

  it('read no cards, and ask for the printer of forms, unless they say otherwise', () => {
    expect(readSettings([], env)).toMatchObject({ value: { card: 'none', formPrinter: null } });
  });

  it('keep the demo apart from real data', () => {
    const demo = readSettings(['--demo'], env);
    expect(demo.ok && demo.value.data).toContain('machimado-demo');
    expect(demo).toMatchObject({ value: { demo: true, role: 'demo' } });
    expect(readSettings(['--demo', '--role=signage'], env)).toMatchObject({ value: { demo: true, role: 'signage' } });
    expect(readSettings(['--role=demo'], env)).toMatchObject({ value: { demo: true, role: 'demo' } });
  });

  it('come from the file, and flags go before', () => {
    const folder = testFolder();
    const printer = { kind: 'network', host: '192.0.2.7', port: 9100 };
    writeFileSync(path.join(folder, 'machimado.json'), JSON.stringify({ role: 'signage', port: 9000, printer }));
    const read = readSettings([`--data=${folder}`, '--port=9001'], env);
    expect(read).toMatchObject({ ok: true, value: { role: 'signage', port: 9001, printer, data: folder } });
  });

  it.each([
    ['no JSON', '{ "role": ', 'machimado.json'],
    ['an unknown key', '{ "rolle": "kiosk" }', 'rolle'],
    ['a wrong value', '{ "role": "fridge" }', 'role'],
    ['a card reader nobody knows', '{ "card": "magnetic" }', 'card'],
    ['a form printer without a name', '{ "formPrinter": "" }', 'formPrinter'],
    ['a hub without encryption elsewhere', '{ "hub": "ws://192.0.2.1:8787" }', 'hub'],
    ['a public address without encryption', '{ "publicUrl": "http://town.example" }', 'publicUrl'],
    ['a list', '[]', 'not an object'],
  ])('are refused with the place, and the file stays: %s', (_name, text, place) => {
    const folder = testFolder();
    const file = path.join(folder, 'machimado.json');
    writeFileSync(file, text);
    const read = readSettings([`--data=${folder}`], env);
    if (read.ok || read.error.code !== 'BAD_SETTINGS') throw new Error('expected BAD_SETTINGS');
    expect(read.error.data.message).toContain(place);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it.each([[['--prot=1']], [['--port=seven']], [['--config=/nowhere/at/all.json']]])('flags are checked: %s', (flags) =>
    expect(readSettings(flags, env).ok).toBe(false),
  );
});
