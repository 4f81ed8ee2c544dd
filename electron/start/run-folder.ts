import { cpSync, existsSync, linkSync, copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** Whether an Electron starts any program it is given; a bare one starts only what lies in its `resources/app`. */
export const startsAnything = (electronFolder: string): boolean =>
  existsSync(path.join(electronFolder, 'resources', 'default_app.asar'));

/**
 * Lays an Electron and the built program together, so that a bare Electron starts it. Electron's files are hard links
 * where possible: an executable looks for its neighbours where it really lies, so a symbolic link would not do.
 */
export function assembleRunFolder(electronFolder: string, target: string, program: readonly ProgramPart[]): string {
  rmSync(target, { recursive: true, force: true });
  linkTree(electronFolder, target);
  const app = path.join(target, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  for (const { from, to, how } of program) {
    const place = path.join(app, to);
    mkdirSync(path.dirname(place), { recursive: true });
    if (how === 'link') symlinkSync(from, place);
    else cpSync(from, place, { recursive: true, dereference: true });
  }
  return path.join(target, 'electron');
}

/** A file or folder of the program and where it goes below `resources/app`. */
export interface ProgramPart {
  readonly from: string;
  readonly to: string;
  /** `copy` where another user must be able to read it. */
  readonly how: 'link' | 'copy';
}

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('app') && path.basename(from) === 'resources') continue;
    const [source, place] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, place);
    else linkOrCopy(source, place);
  }
}

/** `chrome-sandbox` gets an owner and a mode of its own, so it is a file of its own. */
function linkOrCopy(source: string, place: string): void {
  try {
    if (path.basename(source) === 'chrome-sandbox') copyFileSync(source, place);
    else linkSync(source, place);
  } catch {
    copyFileSync(source, place);
  }
}
