import type { CounterState } from './counter.ts';
import type { HelpCall } from './help-call.ts';
import type { PrinterState } from './printer-state.ts';
import type { Stop } from './visit.ts';
import type { HallWaits } from './waiting/hall-waits.ts';

/** The hall at one instant, as read from the store: what every view is made of. */
export interface HallSnapshot {
  /** Epoch ms. */
  readonly at: number;
  /** ISO date in the office's time zone. */
  readonly businessDay: string;
  /** By letter; lines without tickets today are missing. */
  readonly waiting: Readonly<Record<string, number>>;
  readonly issued: Readonly<Record<string, number>>;
  /** Letters for which staff stopped giving tickets today. */
  readonly stopped: readonly string[];
  /** Called, serving, held and absent stops of today. */
  readonly active: readonly Stop[];
  /** The last calls of today, newest first, whatever became of them. */
  readonly recentCalls: readonly Stop[];
  readonly counters: Readonly<Record<number, CounterState>>;
  readonly helpCalls: readonly HelpCall[];
  readonly printers: readonly DevicePrinter[];
  /** The board was set aside as damaged on this day and a new one begun; staff must know. */
  readonly storeReplacedAt: number | null;
  readonly waits: HallWaits;
}

/** How a kiosk's printer is, as the kiosk reported it. */
export interface DevicePrinter {
  readonly device: string;
  readonly deviceName: string;
  readonly state: PrinterState;
  readonly since: number;
}
