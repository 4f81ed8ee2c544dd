import type { Page } from '@playwright/test';
import type { BusyDesk } from './busy-desk.ts';

/** What the walk works in, and what it does at every stop. */
export interface DeskWalk {
  readonly hall: BusyDesk;
  readonly on: (page: Page, name: string) => Promise<void>;
}
