import type { HallSnapshot } from './hall.ts';
import { hallOpening, lineAdmission } from './hall-hours.ts';
import type { HelpCall } from './help-call.ts';
import type { Admission } from './line.ts';
import type { Opening, OpeningHours } from './opening-hours.ts';
import type { Town } from './town.ts';
import { nothingKnown, type LineWait } from './waiting/hall-waits.ts';

/** A line as a visitor sees it before taking a ticket. */
export interface LineStatus {
  readonly letter: string;
  /** People waiting now, exact. */
  readonly waiting: number;
  readonly admission: Admission;
  /** What somebody who takes a ticket now is told. */
  readonly wait: LineWait;
}

/** What the kiosk shows of the hall. */
export interface LobbyView {
  readonly asOf: number;
  readonly opening: Opening;
  readonly lines: readonly LineStatus[];
  /** Ringing and just answered calls of all kiosks; each shows its own. */
  readonly helpCalls: readonly HelpCall[];
}

/** The kiosk's view of a snapshot. */
export function lobbyView(hall: HallSnapshot, town: Town, hours: OpeningHours): LobbyView {
  return {
    asOf: hall.at,
    opening: hallOpening(hall.at, hours),
    lines: lineStatuses(hall, town, hours),
    helpCalls: hall.helpCalls,
  };
}

/** Every line with its people and whether it gives tickets. */
export function lineStatuses(hall: HallSnapshot, town: Town, hours: OpeningHours): LineStatus[] {
  return town.lines.map((line) => ({
    letter: line.letter,
    waiting: hall.waiting[line.letter] ?? 0,
    admission: lineAdmission(hall.at, {
      line,
      hours,
      issued: hall.issued[line.letter] ?? 0,
      stopped: hall.stopped.includes(line.letter),
    }),
    wait: hall.waits.lines[line.letter] ?? nothingKnown,
  }));
}
