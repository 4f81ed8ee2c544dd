import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of a town: a path, or a name under `assets/content`. */
export function townFolder(name: string, contentRoot: string): string {
  const named = path.join(contentRoot, name);
  return existsSync(named) ? named : path.resolve(name);
}
