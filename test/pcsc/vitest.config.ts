import { defineConfig } from 'vitest/config';

/** Through a real pcscd with a virtual reader: one file at a time, there is one reader. */
export default defineConfig({
  root: '.',
  test: {
    include: ['test/pcsc/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 40_000,
    hookTimeout: 20_000,
  },
});
