import type { PrinterState } from '../../shared/domain/printer-state.ts';
import type { Words } from './use-texts.ts';

/** What a printer wants of somebody; empty = nothing. */
export function printerWords(state: PrinterState, t: Words): string {
  return state === 'ready' || state === 'none' ? '' : t(`printer.${state}`);
}
