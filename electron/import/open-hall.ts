import { existsSync } from 'node:fs';
import path from 'node:path';
import { dayMemory } from '../../shared/domain/business-day.ts';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import { dayRule } from '../commands/command.ts';
import type { ImportDeps } from '../commands/read-import.ts';
import { letOthersIn } from '../hub/let-others-in.ts';
import { realMachine } from '../hub/machine.ts';
import { holdContent } from '../hub/running-content.ts';
import { readSettings } from '../settings/read-settings.ts';
import { openStore } from '../store/open-store.ts';

/** A hub's data, open for the person at the console. */
export interface OpenHall extends ImportDeps {
  close(): Promise<void>;
}

/** Why it cannot be opened; the message is for that person. */
export interface HallUnusable {
  readonly code: 'UNUSABLE';
  readonly data: { readonly message: string };
}

const unusable = (message: string) => failWith('UNUSABLE' as const, { message });

const program = path.resolve(import.meta.dirname, '../..');

/** Opens the data as a hub does; while one runs on it, it is the hub that imports. */
export async function openHall(
  data: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<Result<OpenHall, HallUnusable>> {
  const settings = readSettings(data === undefined ? [] : [`--data=${data}`], env);
  if (!settings.ok) return unusable(settings.error.code === 'HELP' ? '' : settings.error.data.message);
  const folder = settings.value.data;
  if (!existsSync(path.join(folder, 'visits.db'))) return unusable(`there is no hub's data in ${folder} (--data=DIR)`);
  const machine = realMachine();
  const content = await holdContent({ ...settings.value, root: path.join(program, 'assets/content'), machine });
  if (!content.ok) return unusable(content.error.data.message);
  const { current } = content.value;
  const dayOf = dayMemory(dayRule(current().town));
  const now = machine.now();
  const store = await openStore({ folder, key: env['MACHIMADO_KEY'], now, businessDay: dayOf(now) });
  if (!store.ok && store.error.code === 'IN_USE') {
    return unusable(`a hub runs on ${folder}: import with its page /office/, or end the hub first`);
  }
  if (!store.ok) return unusable(store.error.data.message);
  return ok({ store: store.value, machine, content: current, dayOf, letOthersIn, close: store.value.close });
}
