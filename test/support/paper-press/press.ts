import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import type { FormPaperProps } from '../../../renderer/form-paper/form-paper.tsx';
import { openBrowser } from '../../shots/studio.ts';

/** Forms to PDF, as the counter's page prints them. */
export interface PaperPress {
  print(sheets: readonly FormPaperProps[]): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens a page that holds nothing but sheets, in Chromium. */
export async function openPress(): Promise<PaperPress> {
  const server = await createServer({
    configFile: false,
    root: path.resolve(import.meta.dirname, '../../..'),
    cacheDir: path.resolve(import.meta.dirname, '../../../test-results/paper-press'),
    plugins: [react()],
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false },
  });
  await server.listen();
  const browser = await openBrowser();
  const page = await browser.newPage();
  const { port } = server.httpServer?.address() as { readonly port: number };
  await page.goto(`http://127.0.0.1:${port}/test/support/paper-press/index.html`);
  await page.waitForFunction(() => 'lay' in window);
  return {
    async print(sheets) {
      await page.evaluate((given) => window.lay(given), sheets);
      return page.pdf({ preferCSSPageSize: true, printBackground: true });
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
