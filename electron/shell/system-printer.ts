import { BrowserWindow, type Session, type WebContents } from 'electron';
import type { Printable, PrintOutcome } from '../../shared/bridge.ts';
import { canPrint, type PrinterState } from '../../shared/domain/printer-state.ts';
import type { LentPrinter } from './lend-bridge.ts';
import { HOST, SCHEME } from './own-page.ts';
import { systemPrinterState } from './system-printer-state.ts';

/** What printing through the system takes. */
export interface SystemPrinterParts {
  /** The printer's name in the system. */
  readonly name: string;
  readonly widthMm: number;
  /** The session in which the picture of a ticket is loaded. */
  readonly session: Session;
  /** Pictures that the pages' scheme serves. */
  readonly pictures: Map<string, string>;
  /** The paper as a picture (SVG). */
  readonly draw: (paper: Printable) => string;
}

const MICRONS_PER_MM = 1_000;

/** A ticket printer behind the system's driver: silent, on paper as long as the ticket. */
export function systemPrinter(parts: SystemPrinterParts): LentPrinter & { close(): void } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    state: () => withHiddenPage(parts, (contents) => stateOf(contents, parts.name)),
    onState: () => () => undefined,
    close: () => undefined,
    print: (paper) => {
      const job = last.then(() => withHiddenPage(parts, (contents) => printOn(contents, parts, paper)));
      last = job.catch(() => undefined);
      return job;
    },
  };
}

/** A page that nobody sees, without scripts, gone afterwards. */
async function withHiddenPage<Value>(parts: SystemPrinterParts, work: (contents: WebContents) => Promise<Value>) {
  const window = new BrowserWindow({ show: false, webPreferences: { session: parts.session, javascript: false } });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  try {
    return await work(window.webContents);
  } finally {
    window.destroy();
  }
}

async function stateOf(contents: WebContents, name: string): Promise<PrinterState> {
  const listed = await contents.getPrintersAsync();
  return systemPrinterState(
    listed.find((printer) => printer.name === name),
    process.platform,
  );
}

async function printOn(contents: WebContents, parts: SystemPrinterParts, paper: Printable): Promise<PrintOutcome> {
  const state = await stateOf(contents, parts.name);
  if (!canPrint(state)) return { kind: 'failed', state };
  const svg = parts.draw(paper);
  const pathname = `/print/${paper.kind === 'ticket' ? paper.ticket.replaceAll(/\W/g, '_') : 'plan'}.svg`;
  parts.pictures.set(pathname, svg);
  try {
    await contents.loadURL(`${SCHEME}://${HOST}${pathname}`);
    return await printLoaded(contents, parts, svg);
  } catch {
    return { kind: 'failed', state: 'away' };
  } finally {
    parts.pictures.delete(pathname);
  }
}

/** The page size is always given: Chromium would take A4. */
function printLoaded(contents: WebContents, { name, widthMm }: SystemPrinterParts, svg: string): Promise<PrintOutcome> {
  const width = Math.round(widthMm * MICRONS_PER_MM);
  const pageSize = { width, height: Math.round(width * heightPerWidth(svg)) };
  return new Promise((resolve) => {
    contents.print({ silent: true, deviceName: name, pageSize, margins: { marginType: 'none' } }, (printed) =>
      resolve(printed ? { kind: 'printed' } : { kind: 'failed', state: 'away' }),
    );
  });
}

function heightPerWidth(svg: string): number {
  const [, width = 1, height = 2] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}
