import type { Browser, Page } from '@playwright/test';
import { damagedLedger } from '../support/damaged-ledger.ts';
import type { TestHub } from '../support/hub.ts';
import { calm } from './desk-page.ts';
import type { Walk } from './notices-walk.ts';
import { openOffice, type OfficePageOptions } from './office-page.ts';

/** Opens the imports of somebody who has just signed in. */
export async function openImports(
  browser: Browser,
  hub: TestHub,
  options: OfficePageOptions & { readonly login: string },
): Promise<Page> {
  const page = await openOffice(browser, hub, options);
  await page.locator('nav button').nth(2).click();
  await page.locator('[data-file-input]').waitFor({ state: 'attached' });
  return page;
}

/** Chooses a file and waits for what is said of it. */
export async function chooseFile(page: Page, bytes: Uint8Array, name = 'ledger.csv'): Promise<void> {
  await calm(page);
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(bytes) };
  await page.locator('[data-file-input]').setInputFiles(file);
  await page.locator('main dl, main [role=alert]').first().waitFor();
}

/** Walks through an import: choosing, files that are not taken, a damaged ledger, its reading, applied, undone. */
export async function importsWalk(browser: Browser, { hub, size, on }: Walk): Promise<void> {
  const page = await openImports(browser, hub, { ...size, login: 'sato' });
  await on(page, 'choosing');
  await chooseFile(page, Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 'ledger.xlsx');
  await on(page, 'zip');
  await chooseFile(page, new TextEncoder().encode('あ,い,う\r\n1,2,3\r\n4,5,6\r\n'));
  await on(page, 'unknown-columns');
  await chooseFile(page, damagedLedger());
  await page.locator('main table').waitFor();
  await on(page, 'report');
  await page.locator('main [role=group] button').nth(1).click();
  await on(page, 'repaired');
  await page.locator('main section').first().locator('[data-variant=quiet]').first().click();
  await page.locator('main form select').first().waitFor();
  await on(page, 'mapping');
  await calm(page);
  await page.locator('main section').first().locator('[data-variant=primary]').first().click();
  await page.locator('dialog').waitFor();
  await on(page, 'apply');
  await page.locator('dialog [type=submit]').click();
  await page.locator('main li button').first().waitFor();
  await on(page, 'applied');
  await calm(page);
  await page.locator('main li button').first().click();
  await on(page, 'undo');
  await page.locator('dialog [type=submit]').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  await on(page, 'undone');
  await page.context().close();
}
