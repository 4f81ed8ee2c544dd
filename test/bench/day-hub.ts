import { readFileSync } from 'node:fs';
import path from 'node:path';
import { realMachine } from '../../electron/hub/machine.ts';
import { startHub } from '../../electron/hub/hub.ts';
import { keepHeapSmall } from '../../electron/hub/keep-heap-small.ts';
import { settingsSchema } from '../../electron/settings/settings.ts';
import { benchSettings } from '../support/bench-settings.ts';
import { TUESDAY_MORNING } from '../support/clock.ts';

/**
 * The program of a hub whose days are short: it runs on the folder of its first argument, tells its parent the port and
 * one token of each device, and goes to the next day at each message.
 */
async function main(folder: string): Promise<void> {
  keepHeapSmall();
  const program = path.resolve(import.meta.dirname, '../..');
  const written = JSON.parse(readFileSync(benchSettings(folder), 'utf8')) as object;
  const settings = settingsSchema.parse({ ...written, port: 0 });
  const morning = Date.parse(TUESDAY_MORNING);
  const startedAt = Date.now();
  let days = 0;
  const started = await startHub({
    settings: { ...settings, data: path.join(folder, 'data') },
    content: path.join(program, 'assets/content'),
    pages: path.join(program, 'dist/renderer'),
    key: undefined,
    machine: realMachine(() => morning + days * 86_400_000 + (Date.now() - startedAt)),
    log: { info: () => undefined, error: (line) => void process.stderr.write(`${line}\n`) },
  });
  if (!started.ok) throw new Error(started.error.data.message);
  const hub = started.value;
  const tokenOf = async (kind: 'kiosk' | 'signage') => (await hub.pair({ kind, name: `bench ${kind}` })).token;
  process.on('message', () => {
    days += 1;
    hub.changed();
    process.send?.({ days });
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ port: hub.port, kiosk: await tokenOf('kiosk'), signage: await tokenOf('signage') });
}

await main(process.argv[2] ?? '');
