import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './sources.ts';

/** Majors that Electron supported in November 2026 (the latest three); to be moved on with each update. */
const SUPPORTED = [43, 44, 45];

it('packages an Electron that is still supported', () => {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(SUPPORTED).toContain(Number.parseInt(devDependencies['electron'] ?? '', 10));
});
