import { constants } from 'node:fs';
import { access, open } from 'node:fs/promises';
import type { Printable, PrintOutcome } from '../../../shared/bridge.ts';
import type { PrinterState } from '../../../shared/domain/printer-state.ts';
import type { TicketPrinter } from '../../ports/printer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { COLUMNS_80_MM, escposReceipt } from './render-receipt.ts';
import { WatchedState } from './watched-state.ts';

/** A printer behind a device file. */
export interface FilePrinterOptions {
  readonly path: string;
  readonly columns?: number;
  /** How often (ms) the file is looked for between tickets. */
  readonly watchMs?: number;
}

/** A ticket printer behind a device file such as `/dev/usb/lp0`. The file is never created: no file, no printer. */
export function filePrinter({ path, columns = COLUMNS_80_MM, watchMs = 10_000 }: FilePrinterOptions): TicketPrinter {
  const receipt = escposReceipt(columns);
  const watched = new WatchedState();
  const inTurn = oneAtATime();
  const state = async (): Promise<PrinterState> => watched.note(await fileState(path));
  const timer = setInterval(() => void state(), watchMs);
  timer.unref();
  return {
    state,
    onState: (listener) => watched.listen(listener),
    close: () => clearInterval(timer),
    print: (paper: Printable): Promise<PrintOutcome> =>
      inTurn(async () => {
        const after = await writeBytes(path, receipt(paper));
        watched.note(after);
        return after === 'ready' ? { kind: 'printed' } : { kind: 'failed', state: after };
      }),
  };
}

async function fileState(path: string): Promise<PrinterState> {
  return access(path, constants.W_OK).then(
    () => 'ready',
    () => 'away',
  );
}

/** Appends, so that a device that is a plain file keeps every ticket. */
async function writeBytes(path: string, bytes: Buffer): Promise<PrinterState> {
  try {
    const file = await open(path, constants.O_WRONLY | constants.O_APPEND);
    try {
      await file.writeFile(bytes);
      return 'ready';
    } finally {
      await file.close();
    }
  } catch (error) {
    return errorState(error);
  }
}

/** Linux's driver for USB printers answers "no space" when paper is out. */
const errorState = (error: unknown): PrinterState =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? 'no-paper' : 'away';
