/** A visitor at a kiosk asked for a member of staff. Rings at the counters until somebody answers. */
export interface HelpCall {
  readonly id: string;
  readonly device: string;
  readonly deviceName: string;
  readonly at: number;
  /** Null while it rings. */
  readonly answeredAt: number | null;
  /** Counter whose staff is coming, where they have one. */
  readonly answeredBy: number | null;
}

/** An answered call stays on the kiosk this long (ms), so that the visitor sees somebody is coming. */
export const ANSWER_SHOWN_MS = 60_000;
