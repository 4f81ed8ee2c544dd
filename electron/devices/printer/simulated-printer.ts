import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Printable, PrintOutcome } from '../../../shared/bridge.ts';
import { canPrint, type PrinterState } from '../../../shared/domain/printer-state.ts';
import type { TicketPrinter } from '../../ports/printer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { COLUMNS_80_MM, svgReceipt } from './render-receipt.ts';
import { WatchedState } from './watched-state.ts';

/** A printer for demonstrations; its state is whatever one sets. */
export interface SimulatedPrinter extends TicketPrinter {
  setState(state: PrinterState): void;
}

/** "Prints" each paper as a picture into a folder, numbered in the order they came. */
export function simulatedPrinter(folder: string, now: () => number): SimulatedPrinter {
  const watched = new WatchedState();
  const inTurn = oneAtATime();
  let current = watched.note('ready');
  let count = 0;
  const print = async (paper: Printable): Promise<PrintOutcome> => {
    if (!canPrint(current)) return { kind: 'failed', state: current };
    count += 1;
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(
        path.join(folder, fileName(now(), count, paper.kind === 'ticket' ? paper.ticket : 'plan')),
        svgReceipt(paper, COLUMNS_80_MM),
      );
    } catch {
      return { kind: 'failed', state: 'away' };
    }
    return { kind: 'printed' };
  };
  return {
    print: (paper) => inTurn(() => print(paper)),
    state: async () => current,
    onState: (listener) => watched.listen(listener),
    close: () => undefined,
    setState: (state) => void (current = watched.note(state)),
  };
}

/** Sorts by time; a name never leads out of the folder. */
function fileName(now: number, count: number, name: string): string {
  const time = new Date(now).toISOString().replaceAll(/[-:.]/g, '');
  return `${time}-${count}-${name.replaceAll(/[^\dA-Za-z]/g, '_')}.svg`;
}
