import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { inOwnNetwork, whyNoPcscd } from '../support/own-network.ts';

/* Runs a command that reads cards through a pcscd of its own, in a network of its own; without one its tests are skipped. */

const [command = 'true', ...rest] = process.argv.slice(2);
const why = whyNoPcscd();
if (why !== null) process.stdout.write(`Tests with pcscd are skipped: ${why}\n`);
const [program = 'true', ...args] = why === null ? inOwnNetwork([command, ...rest]) : [command, ...rest];
/** Ten minutes: a daemon or driver that hangs must not hold up everything that comes after. */
const limits = { timeout: 600_000, killSignal: 'SIGKILL' } as const;
const root = path.resolve(import.meta.dirname, '../..');
const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...limits });
process.exitCode = status ?? 1;
