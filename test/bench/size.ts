import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rounded } from './figures.ts';
import { builtPages } from './built-pages.ts';

/** JavaScript a face loads before it can do anything, in KB (1000 bytes) after gzip. */
export function sizeBench(): Promise<object> {
  const pages = builtPages();
  const kb = (face: string) => sizeOf(path.join(pages, face, 'index.html'));
  return Promise.resolve({
    kiosk_kb: kb('kiosk'),
    signage_kb: kb('signage'),
    counter_kb: kb('counter'),
    manager_kb: kb('manager'),
    phone_kb: kb('ticket'),
    rooms_kb: kb('facilities'),
  });
}

function sizeOf(page: string): number {
  const html = readFileSync(page, 'utf8');
  const loaded = new Set<string>();
  for (const [, address = ''] of html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)) {
    follow(path.resolve(path.dirname(page), address), loaded);
  }
  const bytes = [...loaded].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  return rounded(bytes / 1000, 1);
}

/** A script with everything it imports before it runs; what it imports later, on demand, does not count. */
function follow(file: string, loaded: Set<string>): void {
  if (loaded.has(file) || !existsSync(file)) return;
  loaded.add(file);
  const imports = /\b(?:import|from)\s*(?:"([^"]+\.js)"|'([^']+\.js)'|`([^`]+\.js)`)/g;
  for (const [, double, single, back] of readFileSync(file, 'utf8').matchAll(imports)) {
    follow(path.resolve(path.dirname(file), double ?? single ?? back ?? ''), loaded);
  }
}
