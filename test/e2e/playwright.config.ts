import { defineConfig } from '@playwright/test';

/** Where `npm test` reads the counts. */
const report = process.env['MACHIMADO_REPORT'];

/** Journeys in Chromium, each against a real hub of its own: two files at a time, no second chances. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  outputDir: '../../test-results/e2e',
});
