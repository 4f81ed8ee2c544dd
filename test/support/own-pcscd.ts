import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { VIRTUAL_READER } from './own-network.ts';

/** Where the virtual reader waits for its card. */
export const READER_PORT = 0x8c82;

const READER = `FRIENDLYNAME "Virtual reader"
DEVICENAME /dev/null:0x${READER_PORT.toString(16)}
LIBPATH ${VIRTUAL_READER}
CHANNELID 0x${READER_PORT.toString(16)}
`;

const SOCKET = '/run/pcscd/pcscd.comm';

/** A pcscd of the test's own, in its own network. Never `--apdu`: it would write PINs into its log. */
export class OwnPcscd {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #ended: Promise<unknown>;

  private constructor(folder: string) {
    this.#folder = folder;
    const config = path.join(folder, 'reader.conf');
    this.#child = spawn('pcscd', ['--foreground', '--critical', '--config', config], { stdio: 'ignore' });
    this.#ended = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  /** Starts it and waits until it serves; with the virtual reader, or with none. */
  static async start(reader: 'reader' | 'no reader' = 'reader'): Promise<OwnPcscd> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-pcscd-'));
    writeFileSync(path.join(folder, 'reader.conf'), reader === 'reader' ? READER : '');
    const daemon = new OwnPcscd(folder);
    while (!existsSync(SOCKET) || (reader === 'reader' && !listens())) await wait(50);
    return daemon;
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    // One whose reader hangs does not hear that.
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 1_000);
    await this.#ended;
    clearTimeout(late);
    rmSync(this.#folder, { recursive: true, force: true });
    for (const left of [SOCKET, '/run/pcscd/pcscd.pid']) rmSync(left, { force: true });
  }
}

/** Whether the virtual reader waits for a card; asking by a connection would be putting one on. */
const listens = (): boolean =>
  readFileSync('/proc/net/tcp', 'utf8').includes(`:${READER_PORT.toString(16).toUpperCase()} 00000000:0000 0A`);
