import path from 'node:path';
import v8 from 'node:v8';
import { readSettings, USAGE } from '../settings/read-settings.ts';
import { announce, announceDemo } from './announce.ts';
import { startHub } from './hub.ts';
import { consoleLog } from './log.ts';
import { realMachine } from './machine.ts';
import { parentProcess } from './parent-process.ts';

/*
 * The young generation stays small: a hub lives for months on a small machine, and V8 would let it grow by 100 MB for
 * nothing (test/bench/README.md, memory).
 */
v8.setFlagsFromString('--semi-space-growth-factor=1');

/** Folder of the program: two up, from the sources as from the built file. */
const program = path.resolve(import.meta.dirname, '../..');

const log = consoleLog;
const parent = parentProcess();

function refuse(message: string): never {
  parent?.tell({ kind: 'failed', message });
  log.error(message);
  process.exit(2);
}

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (!settings.ok) {
    if (settings.error.code === 'HELP') return log.info(USAGE);
    return refuse(settings.error.data.message);
  }
  const hub = await startHub({
    settings: settings.value,
    content: path.join(program, 'assets/content'),
    pages: path.join(program, 'dist/renderer'),
    key: process.env['MACHIMADO_KEY'],
    machine: realMachine(),
    log,
  });
  if (!hub.ok) return refuse(hub.error.data.message);

  const stop = (): void => void hub.value.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  parent?.serve(hub.value, stop);
  parent?.tell({ kind: 'ready', port: hub.value.port, managerCode: hub.value.managerCode });
  if (!parent) await announce(hub.value, settings.value, log);
  else if (settings.value.demo) announceDemo(log);
}

main().catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)));
