import type { PrinterState } from '../../../shared/domain/printer-state.ts';

/** Remembers a printer's last known state and tells listeners about another one. */
export class WatchedState {
  #last: PrinterState | null = null;
  readonly #listeners = new Set<(state: PrinterState) => void>();

  /** Takes note of what the printer just said and hands it on. */
  note(state: PrinterState): PrinterState {
    const changed = this.#last !== null && this.#last !== state;
    this.#last = state;
    if (changed) for (const listener of this.#listeners) listener(state);
    return state;
  }

  /** Calls the listener at each change; returns the way to stop. */
  listen(listener: (state: PrinterState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
