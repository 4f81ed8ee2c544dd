import type { Printable, PrintOutcome } from '../../shared/bridge.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';

/** Something that turns a ticket, or a visitor's plan, into paper. One job at a time; a job that failed never comes out later by itself. */
export interface TicketPrinter {
  print(paper: Printable): Promise<PrintOutcome>;
  /** Asks the machine now. */
  state(): Promise<PrinterState>;
  /** Called when the state is another one than before; returns the way to stop listening. */
  onState(listener: (state: PrinterState) => void): () => void;
  /** Lets go of the machine. */
  close(): void;
}
