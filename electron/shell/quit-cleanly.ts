import { app } from 'electron';

/** Ends the program the same way whether a window, a signal or the system asked: first the windows, then the processes. */
export function quitCleanly(endWindows: () => void, stopProcesses: () => Promise<unknown>): void {
  let stopped = false;
  const quit = (): void => app.quit();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, quit);
  app.on('before-quit', endWindows);
  app.on('window-all-closed', quit);
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void stopProcesses().finally(() => {
      stopped = true;
      app.exit(0);
    });
  });
}
