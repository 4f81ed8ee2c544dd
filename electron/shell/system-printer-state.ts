import type { PrinterState } from '../../shared/domain/printer-state.ts';

/** A printer as Chromium lists it. */
export interface ListedPrinter {
  readonly name: string;
  /** On Windows the bits of `PRINTER_INFO_2.Status`, on CUPS 3 idle, 4 printing, 5 stopped. */
  readonly status?: number;
  readonly options?: unknown;
}

const WINDOWS_PAPER_JAM = 0x8;
const WINDOWS_PAPER_OUT = 0x10;
const WINDOWS_DOOR_OPEN = 0x40_0000;
const CUPS_STOPPED = '5';

/** What the system knows of a printer's state: less than the printer itself. Not listed means away. */
export function systemPrinterState(printer: ListedPrinter | undefined, platform: string): PrinterState {
  if (printer === undefined) return 'away';
  return platform === 'win32' ? windowsState(printer.status ?? 0) : cupsState(printer.options);
}

function windowsState(status: number): PrinterState {
  if (status & WINDOWS_DOOR_OPEN) return 'cover-open';
  if (status & WINDOWS_PAPER_OUT) return 'no-paper';
  if (status & WINDOWS_PAPER_JAM) return 'jam';
  return status === 0 || (status & WINDOWS_BUSY) !== 0 ? 'ready' : 'away';
}

/** Printing, processing, warming up, saving power: it will come. */
const WINDOWS_BUSY = 0x400 | 0x4000 | 0x1_0000 | 0x100_0000;

function cupsState(options: unknown): PrinterState {
  const { 'printer-state': state, 'printer-state-reasons': reasons } = (options ?? {}) as Record<string, unknown>;
  const why = String(reasons ?? '');
  if (/cover-open|door-open/.test(why)) return 'cover-open';
  if (/media-empty|media-needed/.test(why)) return 'no-paper';
  if (/media-jam/.test(why)) return 'jam';
  if (String(state) === CUPS_STOPPED || /offline/.test(why)) return 'away';
  return /media-low/.test(why) ? 'paper-low' : 'ready';
}
