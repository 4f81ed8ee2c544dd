import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where the virtual reader's driver lies on Debian. */
export const VIRTUAL_READER = '/usr/lib/pcsc/drivers/serial/libifdvpcd.so';

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** A network, a file system and processes of its own; what was started in there ends with the command. */
const OWN = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];

/** Why nothing can be tried here through a pcscd of our own; null = it can. */
export function whyNoPcscd(): string | null {
  if (process.platform !== 'linux') return 'pcscd with a virtual reader is for Linux';
  if (process.getuid?.() !== 0) return 'a pcscd of our own needs root';
  if (!works('pcscd', '--version') || !existsSync(VIRTUAL_READER)) return 'no pcscd with vpcd (npm run setup)';
  if (!works('ip', '-V')) return 'no ip (npm run setup)';
  if (!works('unshare', ...OWN, 'true')) return 'this machine allows no network of our own';
  return null;
}

/**
 * A command in a network of its own, with loopback alone, and a place of its own for pcscd's socket: the virtual reader
 * listens on every address, and a pcscd of the machine is left in peace.
 */
export function inOwnNetwork(command: readonly string[]): readonly string[] {
  const prepare = 'ip link set lo up && mkdir -p /run/pcscd && mount -t tmpfs none /run/pcscd && exec "$@"';
  return ['unshare', ...OWN, 'sh', '-c', prepare, 'sh', ...command];
}
