import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const program = path.resolve(import.meta.dirname, '../..');

/** The folder of the built pages; builds them where there are none. */
export function builtPages(): string {
  const pages = path.join(program, 'dist/renderer');
  if (['kiosk', 'ticket', 'facilities'].every((face) => existsSync(path.join(pages, face, 'index.html')))) return pages;
  const vite = path.join(program, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build'], { cwd: program, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the pages cannot be built');
  return pages;
}
