import type { Live } from '../../shared/domain/live.ts';

/** A view with subscribers: each gets the newest at once and then every publication it is quick enough for. */
export interface LiveView<View> {
  subscribe(signal: AbortSignal): AsyncGenerator<Live<View>, void, void>;
  /** Somebody looks. */
  readonly watched: boolean;
  publish(view: View): void;
}

/** One live view; `refresh` is asked for a publication when the first subscriber comes. */
export function liveView<View>(refresh: () => void): LiveView<View> {
  let current: Live<View> | null = null;
  let revision = 0;
  let subscribers = 0;
  const waiting = new Set<() => void>();

  const changed = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      waiting.add(wake);
      signal.addEventListener('abort', wake);
    });

  return {
    get watched() {
      return subscribers > 0;
    },
    publish(view) {
      revision += 1;
      current = { ...view, revision };
      for (const wake of [...waiting]) wake();
    },
    async *subscribe(signal) {
      // A view nobody watched is out of date: a newcomer waits for a fresh one.
      if (subscribers === 0) current = null;
      subscribers += 1;
      try {
        if (current === null) refresh();
        for (let seen = 0; !signal.aborted;) {
          if (current === null || current.revision === seen) await changed(signal);
          else {
            seen = current.revision;
            yield current;
          }
        }
      } finally {
        subscribers -= 1;
      }
    },
  };
}
