import type { Printable, PrintOutcome } from '../../shared/bridge.ts';
import { canPrint, printerStates, type PrinterState } from '../../shared/domain/printer-state.ts';

/** Event by which a demonstration or a test sets the printer's state: `new CustomEvent(PRINTER_EVENT, { detail: 'no-paper' })`. */
export const PRINTER_EVENT = 'machimado:printer';

/** Event that tells what came out: its detail is the paper. */
export const PAPER_EVENT = 'machimado:paper';

/** A printer made of nothing, for pages without a machine. */
export interface SimulatedPrinter {
  /** From now on there is a printer, ready. Before that the page has none. */
  plugIn(): void;
  print(paper: Printable): Promise<PrintOutcome>;
  state(): PrinterState;
  onState(listener: (state: PrinterState) => void): () => void;
}

/** Made once a page; it listens for {@link PRINTER_EVENT} only after it was plugged in. */
export function simulatedPrinter(page: EventTarget): SimulatedPrinter {
  let state: PrinterState = 'none';
  const listeners = new Set<(state: PrinterState) => void>();
  const change = (next: PrinterState): void => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  return {
    plugIn() {
      if (state !== 'none') return;
      page.addEventListener(PRINTER_EVENT, (event) => {
        const wanted = printerStates.find((one) => one === (event as CustomEvent).detail);
        if (wanted) change(wanted);
      });
      change('ready');
    },
    async print(paper) {
      if (state === 'none') return { kind: 'no-printer' };
      if (!canPrint(state)) return { kind: 'failed', state };
      page.dispatchEvent(new CustomEvent(PAPER_EVENT, { detail: paper }));
      return { kind: 'printed' };
    },
    state: () => state,
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
