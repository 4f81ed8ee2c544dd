import { utilityProcess } from 'electron';
import { CardKeeper, type CardChild } from './card-keeper.ts';
import type { ShellLog } from './log.ts';

/** What reading cards takes. */
export interface OwnCardParts {
  /** The built program of the card's process. */
  readonly program: string;
  readonly source: 'simulated' | 'pcsc';
  readonly log: ShellLog;
}

/** Reads cards in a process of its own, for as long as the program runs. */
export function ownCard(parts: OwnCardParts): CardKeeper {
  const simulated = parts.source === 'simulated';
  const keeper = new CardKeeper({ simulated, log: parts.log, start: () => fork(parts) });
  keeper.start();
  return keeper;
}

function fork({ program, source }: OwnCardParts): CardChild {
  const child = utilityProcess.fork(program, [`--source=${source}`], {
    serviceName: 'Machimado card reader',
    stdio: 'inherit',
  });
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    // Electron's own `kill` asks politely first; a process in a driver's hands does not hear that.
    kill: () => void (child.pid === undefined ? child.kill() : process.kill(child.pid, 'SIGKILL')),
  };
}
