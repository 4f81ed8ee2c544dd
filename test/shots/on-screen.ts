import type { Page } from '@playwright/test';

/** Called on every kind of screen, with its name. */
export type OnScreen = (page: Page, name: string) => Promise<void>;
