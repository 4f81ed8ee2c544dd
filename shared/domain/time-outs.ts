/** Seconds after which an untouched kiosk warns and then wipes the session. */
export interface TimeOut {
  /** Warning after this many seconds; null = none. */
  readonly warn: number | null;
  /** Wiped this many seconds after the warning (or after the start when there is none). */
  readonly wipe: number;
}

/** The one table of the kiosk's time-outs; texts on screen take their figures from it. */
const timeOuts = {
  choosing: { warn: 90, wipe: 30 },
  personal: { warn: 45, wipe: 30 },
  ticket: { warn: null, wipe: 15 },
  attract: { warn: null, wipe: 60 },
  pin: { warn: null, wipe: 30 },
  staff: { warn: null, wipe: 90 },
} as const satisfies Record<string, TimeOut>;

/** Where the kiosk stands, as far as time-outs care. */
export type TimeOutPlace = keyof typeof timeOuts;

/** Instead of the table above for a visitor who asked for more time: nothing is left without a question. */
const slowTimeOuts: Partial<Readonly<Record<TimeOutPlace, TimeOut>>> = {
  choosing: { warn: 180, wipe: 60 },
  personal: { warn: 180, wipe: 60 },
  ticket: { warn: 40, wipe: 60 },
  attract: { warn: 180, wipe: 60 },
};

/** The time-out of a place. */
export function timeOutOf(place: TimeOutPlace, slow: boolean): TimeOut {
  return (slow ? slowTimeOuts[place] : null) ?? timeOuts[place];
}
