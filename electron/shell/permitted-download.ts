import type { DownloadItem } from 'electron';
import { HOST, isFacePage, SCHEME } from './own-page.ts';

/** What is known of a file before it is saved. */
export type Download = Pick<DownloadItem, 'getURL' | 'getMimeType' | 'getFilename'>;

/**
 * Whether a file may leave through the browser. One kind may: the figures, made by the manager's page itself and named by
 * nothing but their days; the person chooses where they go.
 */
export function isPermittedDownload(file: Download, page: string): boolean {
  return (
    isFacePage(page, 'manager') &&
    file.getURL().startsWith(`blob:${SCHEME}://${HOST}/`) &&
    file.getMimeType() === 'text/csv' &&
    /^machimado-figures-\d{4}-\d{2}-\d{2}-\d{4}-\d{2}-\d{2}\.csv$/.test(file.getFilename())
  );
}
