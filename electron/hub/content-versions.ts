import type { ContentVersion } from '../../shared/domain/content-version.ts';
import type { Deps } from '../commands/command.ts';

/** Even without changes the version is told this often (ms), so that a face knows that the line is alive. */
const HEARTBEAT_MS = 10_000;

/** Tells every face which content is running. */
export interface ContentVersions {
  /** The version at once, then after each change. */
  watch(signal: AbortSignal): AsyncGenerator<ContentVersion, void, void>;
  changed(): void;
  stop(): void;
}

/** Each watcher is told with the time of its own instant: faces set their clocks by it. */
export function contentVersions({ content, machine }: Pick<Deps, 'content' | 'machine'>): ContentVersions {
  const asleep = new Set<() => void>();
  const changed = (): void => {
    for (const wake of [...asleep]) wake();
  };
  const news = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        asleep.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      asleep.add(wake);
      signal.addEventListener('abort', wake);
    });
  const heartbeat = setInterval(changed, HEARTBEAT_MS);
  return {
    async *watch(signal) {
      while (!signal.aborted) {
        const { version } = content();
        yield { asOf: machine.now(), version };
        // What changed while a slow reader took its answer is told at once.
        if (content().version === version) await news(signal);
      }
    },
    changed,
    stop: () => clearInterval(heartbeat),
  };
}
