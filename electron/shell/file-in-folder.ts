import path from 'node:path';

/**
 * The file a page's address means, or null where it would lie outside the folder. The path of an address begins with a
 * slash, which would make `path.resolve` forget the folder: it goes first.
 */
export function fileInFolder(folder: string, pathname: string): string | null {
  const decoded = decodedPath(pathname);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = path.resolve(folder, decoded.replace(/^\/+/, ''));
  const inside = path.relative(folder, file);
  return inside !== '' && !path.isAbsolute(inside) && !inside.startsWith('..') ? file : null;
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
