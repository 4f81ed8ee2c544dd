import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const program = path.resolve(import.meta.dirname, '../..');

/** The hub's program: the built file where it is newer than everything it is built from, else the sources. */
export function hubProgram(): { readonly kind: 'dist' | 'sources'; readonly file: string } {
  const built = path.join(program, 'dist/electron/hub.cjs');
  const newest = Math.max(...['electron', 'shared'].map((folder) => newestIn(path.join(program, folder))));
  const current = existsSync(built) && statSync(built).mtimeMs >= newest;
  return current
    ? { kind: 'dist', file: built }
    : { kind: 'sources', file: path.join(program, 'electron/hub/serve.ts') };
}

function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs));
}
