import { defineConfig } from '@playwright/test';

/** Journeys in real Electron: one at a time, they share a display. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: '../../test-results/desktop',
});
