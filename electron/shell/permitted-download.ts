import type { DownloadItem } from 'electron';
import { HOST, isFacePage, SCHEME } from './own-page.ts';

/** What is known of a file before it is saved. */
export type Download = Pick<DownloadItem, 'getURL' | 'getMimeType' | 'getFilename'>;

/** The files that may leave, each from one face, by names that say nothing of a person. */
const permitted = [
  { face: 'manager', type: 'text/csv', name: /^machimado-figures-\d{4}-\d{2}-\d{2}-\d{4}-\d{2}-\d{2}\.csv$/ },
  { face: 'counter', type: 'text/csv', name: /^[A-Z]\d{3,4}-[a-z][a-z-]*\.csv$/ },
  { face: 'counter', type: 'application/json', name: /^[A-Z]\d{3,4}-[a-z][a-z-]*\.json$/ },
] as const;

/**
 * Whether a file may leave through the browser. Two kinds may: the figures, named by nothing but their days, and a drafted
 * form by its ticket, for those whom the hub lets export. The page itself made them; the person chooses where they go.
 */
export function isPermittedDownload(file: Download, page: string): boolean {
  const made = file.getURL().startsWith(`blob:${SCHEME}://${HOST}/`);
  return (
    made &&
    permitted.some(
      ({ face, type, name }) => isFacePage(page, face) && file.getMimeType() === type && name.test(file.getFilename()),
    )
  );
}
