/**
 * What a ticket printer says about itself. `jam` = paper or cutter is stuck, a person must look · `away` = it does not
 * answer or comes back by itself · `none` = the device has no printer, tickets stay on the screen.
 */
export const printerStates = ['ready', 'paper-low', 'no-paper', 'cover-open', 'jam', 'away', 'none'] as const;

/** One of the printer states. */
export type PrinterState = (typeof printerStates)[number];

/** Can a ticket come out? */
export function canPrint(state: PrinterState): boolean {
  return state === 'ready' || state === 'paper-low';
}

/** Must the counters be told? */
export function needsStaff(state: PrinterState): boolean {
  return state !== 'ready' && state !== 'none';
}
