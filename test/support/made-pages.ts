import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { testFolder } from './folder.ts';

/** Stands for the built pages: each face's, and one part with its packed twin. */
export function madePages(): string {
  const pages = testFolder();
  for (const folder of ['ticket', 'facilities', 'kiosk', 'manager']) {
    mkdirSync(path.join(pages, folder));
    writeFileSync(path.join(pages, folder, 'index.html'), '<!doctype html>');
  }
  mkdirSync(path.join(pages, 'assets'));
  writeFileSync(path.join(pages, 'assets', 'page-AbCd_-12.js'), 'plain');
  writeFileSync(path.join(pages, 'assets', 'page-AbCd_-12.js.gz'), 'packed');
  return pages;
}
