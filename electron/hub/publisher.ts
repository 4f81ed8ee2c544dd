/** The shortest time (ms) between two publications: one frame of a display. */
const FRAME_MS = 16;

/** Publishes after changes: the first at once, then at most one a frame (or a longer pause), never two at a time. */
export interface Publisher {
  changed(): void;
  stop(): void;
}

/** `publish` reads the newest state itself, so a change during it is followed by one more. */
export function publisher(
  publish: () => Promise<void>,
  onError: (error: unknown) => void,
  pauseMs: number = FRAME_MS,
): Publisher {
  let dirty = false;
  let busy = false;
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;

  const run = async (): Promise<void> => {
    busy = true;
    dirty = false;
    try {
      await publish();
    } catch (error) {
      onError(error);
    }
    timer = setTimeout(() => {
      timer = null;
      busy = false;
      if (dirty && !stopped) void run();
    }, pauseMs);
  };

  return {
    changed() {
      dirty = true;
      if (!busy && !stopped) void run();
    },
    stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}
