import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The town's folder and the folders in it. */
const FOLDERS = ['', 'guides', 'forms', 'texts'];

/**
 * What a town's folder looks like from outside: another picture means that somebody wrote there. Asked for again and again
 * instead of waiting for events of the file system: those do not come from network drives and archives, nor after an editor
 * or a copy has put another folder in the place of the old one.
 */
export async function folderPicture(folder: string): Promise<string> {
  const files = (await Promise.all(FOLDERS.map((inner) => filesIn(path.join(folder, inner))))).flat();
  return (await Promise.all(files.map(pictureOf))).join('\n');
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

async function pictureOf(file: string): Promise<string> {
  const seen = await stat(file).catch(() => null);
  return seen ? `${file} ${seen.size} ${seen.mtimeMs} ${seen.ctimeMs}` : file;
}
