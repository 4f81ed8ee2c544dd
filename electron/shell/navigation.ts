import type { Session, WebContents } from 'electron';
import type { Face } from '../../shared/bridge.ts';
import type { ShellLog } from './log.ts';
import { leadsToOffice } from './faces-of-role.ts';
import { isFacePage } from './own-page.ts';
import { isPermittedDownload } from './permitted-download.ts';

/** What an event that leads somewhere has in common across the events of a page. */
interface Leading {
  readonly url: string;
  preventDefault(): void;
}

/** Whose page it is, and the way to the one window that staff may open beside theirs. */
export interface Guarding {
  readonly face: Face;
  readonly log: ShellLog;
  readonly openOffice: () => void;
}

/** Keeps a page where it is: its own address and no other, no windows but the office's, no views, no files. */
export function guardNavigation(contents: WebContents, { face, log, openOffice }: Guarding): void {
  const stay = (event: Leading): void => {
    if (isFacePage(event.url, face)) return;
    event.preventDefault();
    log(`the ${face} page was kept from leaving`);
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    // The shell builds that window itself; nothing of the page's wish goes into it.
    if (leadsToOffice(face) && isFacePage(url, 'office')) openOffice();
    else log(`the ${face} page was kept from opening a window`);
    return { action: 'deny' };
  });
}

/** No file leaves through the browser but the manager's figures. */
export function guardDownloads(session: Session, log: ShellLog): void {
  session.on('will-download', (event, file, contents) => {
    if (isPermittedDownload(file, contents.getURL())) return;
    event.preventDefault();
    log('a download was refused');
  });
}
