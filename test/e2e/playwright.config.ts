import { defineConfig } from '@playwright/test';

/** Where `npm test` reads the counts. */
const report = process.env['MACHIMADO_REPORT'];

/** Journeys in Chromium against a real hub: one at a time, no second chances. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  outputDir: '../../test-results/e2e',
});
