import path from 'node:path';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { TicketPrinter } from '../../ports/printer.ts';
import type { PrinterSettings } from '../../settings/settings.ts';
import { filePrinter } from './file-printer.ts';
import { networkPrinter } from './network-printer.ts';
import { noPrinter } from './no-printer.ts';
import { simulatedPrinter } from './simulated-printer.ts';

/** What opening a printer needs besides its settings. */
export interface PrinterParts {
  /** Folder of the device's data; simulated tickets land in `printed/` below it. */
  readonly data: string;
  /** Printers behind the system's driver are driven by the shell. */
  readonly systemPrinter: (settings: Extract<PrinterSettings, { kind: 'system' }>) => TicketPrinter;
}

/** The printer that the settings name. */
export function openPrinter(settings: PrinterSettings, { data, systemPrinter }: PrinterParts): TicketPrinter {
  switch (settings.kind) {
    case 'none':
      return noPrinter;
    case 'simulated':
      return simulatedPrinter(path.join(data, 'printed'), Date.now);
    case 'network':
      return networkPrinter(settings);
    case 'file':
      return filePrinter(settings);
    case 'system':
      return systemPrinter(settings);
    default:
      return assertNever(settings);
  }
}
