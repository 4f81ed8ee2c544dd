import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import { settingsSchema, type Settings } from './settings.ts';

/** Settings could not be used; `message` is for the person at the console and names file and place. */
export type SettingsError =
  { readonly code: 'HELP' } | { readonly code: 'BAD_SETTINGS'; readonly data: { readonly message: string } };

/** Settings with the data folder decided. */
export type DeviceSettings = Settings & { readonly data: string };

const bad = (message: string) => failWith('BAD_SETTINGS' as const, { message });

/**
 * Reads the settings file (`--config=FILE`, else `machimado.json` in the data folder) and lays the flags over it.
 * A broken file is reported and left as it is; the program does not guess.
 */
export function readSettings(argv: readonly string[], env: NodeJS.ProcessEnv): Result<DeviceSettings, SettingsError> {
  const flags = readFlags(argv);
  if (!flags.ok) return flags;
  const { help, config, ...values } = flags.value;
  if (help) return fail('HELP');
  const demo = values.demo === true || values.role === 'demo';
  const file = config ?? path.join(dataFolder({ given: values.data ?? null, demo, env }), 'machimado.json');
  const stored = readFile(file, config !== undefined);
  if (!stored.ok) return stored;
  const overlay = {
    ...values,
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
  };
  const parsed = settingsSchema.safeParse({ ...stored.value, ...overlay });
  if (!parsed.success) return bad(`${file} and flags: ${z.prettifyError(parsed.error)}`);
  return ok(withDemo(parsed.data, { roleGiven: 'role' in stored.value || values.role !== undefined, env }));
}

/** The demo opens all its windows unless one was asked for, and the role `demo` is the demo. */
function withDemo(
  settings: Settings,
  { roleGiven, env }: { readonly roleGiven: boolean; readonly env: NodeJS.ProcessEnv },
): DeviceSettings {
  const demo = settings.demo || settings.role === 'demo';
  const role = demo && !roleGiven ? 'demo' : settings.role;
  return { ...settings, demo, role, data: dataFolder({ given: settings.data, demo, env }) };
}

/** The flags, as README lists them. */
export const USAGE = `Machimado
  --role=kiosk|counter|signage|manager|demo   which window(s) to open (with Electron)
  --hub=wss://HOST:PORT                       use a hub elsewhere instead of running one
  --data=DIR                                  folder of the hub's data
  --config=FILE                               settings file (default: DIR/machimado.json)
  --host=ADDRESS --port=N                     where the hub listens (default 127.0.0.1:8787)
  --town=NAME|DIR                             the town's content
  --demo                                      sample staff, simulated printer, made-up visitors`;

function readFlags(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        role: text,
        hub: text,
        data: text,
        config: text,
        host: text,
        port: text,
        town: text,
        panel: text,
        demo: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return ok(values);
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error));
  }
}

function readFile(file: string, mustExist: boolean): Result<Record<string, unknown>, SettingsError> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return absent && !mustExist ? ok({}) : bad(`${file}: ${String(error)}`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(`${file}: not an object`);
    return ok({ ...value });
  } catch (error) {
    return bad(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Where data goes when nobody says: the user's data folder, by the custom of the system. The demo has its own. */
function dataFolder({ given, demo, env }: { given: string | null; demo: boolean; env: NodeJS.ProcessEnv }): string {
  if (given !== null) return path.resolve(given);
  const name = demo ? 'machimado-demo' : 'machimado';
  if (process.platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? os.homedir(), name);
  return path.join(env['XDG_DATA_HOME'] ?? path.join(os.homedir(), '.local', 'share'), name);
}
