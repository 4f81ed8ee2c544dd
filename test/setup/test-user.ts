import { spawnSync } from 'node:child_process';

/** The ordinary user as whom Electron runs in tests when root runs them: Chromium refuses its sandbox to root. */
export const TEST_USER = 'kiosk';

/** Whether the user is there. */
export const hasTestUser = (): boolean => spawnSync('id', [TEST_USER]).status === 0;

/** Makes the user; true when it is there afterwards. */
export const makeTestUser = (): boolean => spawnSync('useradd', ['--create-home', TEST_USER]).status === 0;
