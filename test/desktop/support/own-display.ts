import { spawn, type ChildProcess } from 'node:child_process';

/** A display of the tests' own. */
export interface OwnDisplay {
  readonly name: string;
  close(): void;
}

/** Starts Xvfb on a free display, as large as a kiosk's portrait panel; null where there is no Xvfb. */
export function openDisplay(): Promise<OwnDisplay | null> {
  return new Promise((resolve) => {
    const server: ChildProcess = spawn(
      'Xvfb',
      ['-displayfd', '1', '-screen', '0', '1080x1920x24', '-ac', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    server.once('error', () => resolve(null));
    server.stdout?.once('data', (bytes: Buffer) =>
      resolve({ name: `:${bytes.toString().trim()}`, close: () => void server.kill() }),
    );
  });
}
