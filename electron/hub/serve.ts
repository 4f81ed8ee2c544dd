import path from 'node:path';
import { readSettings, USAGE } from '../settings/read-settings.ts';
import { announce, announceDemo } from './announce.ts';
import { startHub } from './hub.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import { consoleLog } from './log.ts';
import { realMachine } from './machine.ts';
import { parentProcess } from './parent-process.ts';

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
  keepHeapSmall();
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
