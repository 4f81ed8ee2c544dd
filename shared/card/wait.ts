/** Waits so many milliseconds; ends at once, in either way, when the signal is aborted. The machine's timer, as an argument. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;
