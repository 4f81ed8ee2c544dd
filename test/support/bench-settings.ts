import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alwaysOpen } from '../../electron/hub/demo.ts';
import { sampleContent, sampleFolder } from './sample-guidance.ts';

/**
 * Writes a settings file and a town for a bench into the folder and answers the file: the sample town, open at nearly any
 * hour of any day, and no limit to what one connection may ask for.
 */
export function benchSettings(folder: string): string {
  const { office: open, lines } = alwaysOpen(sampleContent().town);
  // A file of a town cannot say 24:00.
  const office = { ...open, hours: [{ from: '00:00', to: '23:59' }] };
  const town = path.join(folder, 'town');
  cpSync(sampleFolder, town, { recursive: true });
  for (const [name, value] of Object.entries({ office, lines })) {
    writeFileSync(path.join(town, `${name}.json`), JSON.stringify(value));
  }
  const settings = path.join(folder, 'machimado.json');
  writeFileSync(settings, JSON.stringify({ town, operationsPerSecond: 1_000_000 }));
  return settings;
}
