import { defineConfig } from '@playwright/test';

/** Where `npm test` reads the counts. */
const report = process.env['MACHIMADO_REPORT'];

/** Journeys in real Electron with cards behind a real pcscd. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  outputDir: '../../test-results/pcsc',
});
