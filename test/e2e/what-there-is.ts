import type { Page } from '@playwright/test';

/** All that a page is and keeps: its elements and their marks, title and address, and every kind of storage. */
export function whatThereIs(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { attributes } = document.documentElement;
    const fields = [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value);
    return {
      marks: [...attributes].map(({ name, value }) => `${name}=${value}`).toSorted(),
      body: document.body.innerHTML.replaceAll(/\d+:\d\d/g, 'now'),
      fields,
      title: document.title,
      address: location.href,
      history: JSON.stringify(history.state),
      kept: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
      databases: (await indexedDB.databases()).map(({ name }) => name),
      selected: String(getSelection()),
    };
  });
}
