import type { PrintOutcome } from '../../shared/bridge.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import type { IssueTrouble } from './screen.ts';

/** Everything that can happen at a kiosk. Times are on the page's own clock (ms). */
export type KioskEvent =
  | { readonly type: 'touched'; readonly at: number }
  | { readonly type: 'ticked'; readonly at: number; readonly hold: boolean }
  | { readonly type: 'began'; readonly language: Language }
  | { readonly type: 'group chosen'; readonly group: string }
  | { readonly type: 'errand chosen'; readonly errand: string }
  | { readonly type: 'went back' }
  | { readonly type: 'began again' }
  | { readonly type: 'finished' }
  | { readonly type: 'ticket asked'; readonly requestId: string }
  | { readonly type: 'ticket refused'; readonly trouble: IssueTrouble }
  | { readonly type: 'ticket came'; readonly ticket: Ticket }
  | { readonly type: 'printing' }
  | { readonly type: 'paper'; readonly outcome: PrintOutcome }
  | { readonly type: 'language chosen'; readonly language: Language }
  | { readonly type: 'mode switched'; readonly mode: 'largeText' | 'dark' | 'lowered' }
  | { readonly type: 'help asked' }
  | { readonly type: 'help rings' }
  | { readonly type: 'help failed'; readonly why: 'after-hours' | 'lost' }
  | { readonly type: 'help closed' }
  /** The call is answered and over, or was never made. */
  | { readonly type: 'help gone' }
  | { readonly type: 'printer changed'; readonly state: PrinterState };
