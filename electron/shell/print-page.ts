import type { WebContents } from 'electron';
import type { PagePrintOutcome } from '../../shared/bridge.ts';

/** What Chromium says when the person closed the system's window. */
const CLOSED_BY_PERSON = /cancel/i;

/**
 * Prints a page as its print style shows it, on A4: silently on the named printer, else in the system's own window.
 * The margins are the print style's.
 */
export async function printPage(contents: WebContents, printer: string | null): Promise<PagePrintOutcome> {
  if (printer !== null && !(await isListed(contents, printer))) return { kind: 'failed' };
  const to = printer === null ? { silent: false } : { silent: true, deviceName: printer };
  return new Promise<PagePrintOutcome>((resolve) => {
    contents.print({ ...to, pageSize: 'A4', printBackground: true }, (printed, reason) => {
      if (printer !== null) return resolve({ kind: printed ? 'printed' : 'failed' });
      resolve({ kind: printed || CLOSED_BY_PERSON.test(reason) ? 'dialog' : 'failed' });
    });
  }).catch(() => ({ kind: 'failed' }));
}

/** Chromium would go on waiting for a printer that the system does not know. */
async function isListed(contents: WebContents, name: string): Promise<boolean> {
  return (await contents.getPrintersAsync()).some((printer) => printer.name === name);
}
