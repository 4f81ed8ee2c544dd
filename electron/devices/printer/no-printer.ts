import type { TicketPrinter } from '../../ports/printer.ts';

/** A device without a printer: tickets stay on the screen. */
export const noPrinter: TicketPrinter = {
  print: async () => ({ kind: 'no-printer' }),
  state: async () => 'none',
  onState: () => () => undefined,
  close: () => undefined,
};
