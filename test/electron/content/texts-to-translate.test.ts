import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

it('hands a translator every Japanese text by its place', () => {
  const args = ['electron/content/check-content.ts', '--texts'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(status).toBe(0);
  const texts = JSON.parse(stdout) as Record<string, Record<string, unknown>>;
  expect(texts['office.json']).toEqual({ name: 'みらい町役場' });
  expect(texts['procedures.json']?.['residence-record.name']).toBe('住民票');
  expect(Object.keys(texts)).toContain('guides/moving-in.json');
});
