import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SAMPLE = path.resolve(import.meta.dirname, '../../assets/content/mirai-machi');

interface NamedLine {
  readonly letter: string;
  readonly name: { readonly ja: string; readonly en: string };
}

/** A town whose names are as long as they get: folder of a copy of the sample town. */
export function longNamedTown(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-town-'));
  cpSync(SAMPLE, folder, { recursive: true });
  const rewrite = <Content>(file: string, change: (content: Content) => Content): void => {
    const whole = path.join(folder, file);
    writeFileSync(whole, JSON.stringify(change(JSON.parse(readFileSync(whole, 'utf8')) as Content)));
  };
  rewrite<NamedLine[]>('lines.json', (lines) =>
    lines.map((line) => ({ ...line, short: { ja: line.name.en, en: line.name.en } })),
  );
  rewrite<object>('office.json', (office) => ({
    ...office,
    name: { ja: 'みなみあおぞら市役所 東部出張所', en: 'Minami-Aozora City Hall East Branch' },
  }));
  return folder;
}
