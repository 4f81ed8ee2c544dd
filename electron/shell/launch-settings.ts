import { app } from 'electron';
import { readSettings, USAGE, type DeviceSettings } from '../settings/read-settings.ts';
import { ownArguments } from './launch-arguments.ts';

/** Exit code of a program that was started wrongly. */
const STARTED_WRONGLY = 2;

/** Settings from the command line and the file; what cannot be used ends the program with the reason. */
export function launchSettings(): DeviceSettings {
  const mine = ownArguments(process.argv.slice(process.defaultApp ? 2 : 1), app.isPackaged);
  if (!mine.ok) return refuse(`refused: --${mine.error.data.name} is not for an installed program`);
  const settings = readSettings(mine.value, process.env);
  if (settings.ok) return settings.value;
  if (settings.error.code === 'HELP') return leave(USAGE, 0);
  return refuse(settings.error.data.message);
}

const refuse = (message: string): never => leave(message, STARTED_WRONGLY);

function leave(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  app.exit(code);
  process.exit(code);
}
