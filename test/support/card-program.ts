import { fork } from 'node:child_process';
import path from 'node:path';
import type { CardChild } from '../../electron/shell/card-keeper.ts';

const program = path.resolve(import.meta.dirname, '../../electron/devices/card/serve-card.ts');

/** Starts the card's process under plain Node, as the shell starts it under Electron. */
export function cardProgram(source: 'simulated' | 'pcsc'): CardChild & { readonly pid: number } {
  const child = fork(program, [`--source=${source}`], { serialization: 'advanced', execArgv: [] });
  return {
    pid: child.pid ?? 0,
    postMessage: (message) => void (child.connected && child.send(message)),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
