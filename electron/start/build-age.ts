import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the build is made from. */
const SOURCES = ['electron', 'renderer', 'shared', 'assets', 'vite.config.ts', 'package.json'];

/** What it makes, at least. */
const BUILT = ['main', 'preload', 'hub', 'card']
  .map((name) => `dist/electron/${name}.cjs`)
  .concat('dist/renderer/kiosk/index.html');

/** Whether the build is missing or older than any source. */
export function needsBuild(root: string): boolean {
  const built = BUILT.map((name) => path.join(root, name));
  if (!built.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return SOURCES.some((name) => newest(path.join(root, name)) > oldest);
}

function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
