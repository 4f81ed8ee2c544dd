import type { FromCardProcess, ToCardProcess } from '../../../shared/card-process.ts';

/** The program that started the card's process. */
export interface CardParent {
  tell(message: FromCardProcess): void;
  listen(hear: (message: ToCardProcess) => void): void;
}

/** What a utility process of Electron finds as `process.parentPort`. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Electron's parent, or that of a Node process (tests, benches), which ends with it; null = started by hand. */
export function cardParent(): CardParent | null {
  const port = (process as { readonly parentPort?: ParentPort }).parentPort;
  if (port) {
    return {
      tell: (message) => port.postMessage(message),
      listen: (hear) => port.on('message', ({ data }) => hear(data as ToCardProcess)),
    };
  }
  if (!process.send) return null;
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  return {
    tell: (message) => void process.send?.(message),
    listen: (hear) => void process.on('message', (message) => hear(message as ToCardProcess)),
  };
}
