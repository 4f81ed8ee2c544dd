import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { benchSettings } from './bench-settings.ts';
import { hubProgram } from './hub-program.ts';

/** The hub as it is delivered, in a process of its own, on a free port of loopback. */
export interface BenchHub {
  readonly port: number;
  /** Of the hub itself, also when it runs under another program. */
  readonly pid: number;
  readonly folder: string;
  /** Milliseconds from the start of the process to the first answer of `/health`. */
  readonly readyMs: number;
  /** Shown once, at the first start of a folder. */
  managerCode(): Promise<string>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** How a hub of a bench is started. */
export interface HubStart {
  /** Holds the data, the settings and the town; an earlier hub's folder continues its data. */
  readonly folder: string;
  /** Where an earlier hub listened; else a free one. */
  readonly at?: number;
  /** A program with its arguments that runs the hub (`strace …`). */
  readonly under?: readonly string[];
  /** Options of Node (`--cpu-prof`). */
  readonly node?: readonly string[];
}

const READY_MS = 20_000;
const POLL_MS = 2;

/** Starts the hub and waits until it answers. */
export async function startBenchHub({ folder, at, under = [], node = [] }: HubStart): Promise<BenchHub> {
  const port = at ?? (await freePort());
  const settings = benchSettings(folder);
  const hub = [...node, hubProgram().file, `--data=${path.join(folder, 'data')}`, `--config=${settings}`];
  const [command = process.execPath, ...args] = [...under, process.execPath, ...hub, `--port=${port}`];
  const startedAt = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const printed = textOf(child);
  await healthy(port, child, printed);
  const readyMs = performance.now() - startedAt;
  const pid = under.length > 0 ? onlyChild(child.pid!) : child.pid!;
  return {
    port,
    pid,
    folder,
    readyMs,
    managerCode: () => codeIn(printed),
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) process.kill(pid, signal);
      await exited;
      process.removeListener('exit', end);
    },
  };
}

/** Everything the process prints, as it grows. */
function textOf(child: ChildProcess): { text: string } {
  const printed = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => void (printed.text += part));
  }
  return printed;
}

async function healthy(port: number, child: ChildProcess, printed: { readonly text: string }): Promise<void> {
  for (const end = performance.now() + READY_MS; performance.now() < end; await sleep(POLL_MS)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    if (answer?.ok === true) return void (await answer.arrayBuffer());
  }
  child.kill('SIGKILL');
  throw new Error(`the hub did not get ready:\n${printed.text}`);
}

async function codeIn(printed: { readonly text: string }): Promise<string> {
  for (const end = performance.now() + READY_MS; performance.now() < end; await sleep(POLL_MS)) {
    const code = /Manager code: (\S+)/.exec(printed.text)?.[1];
    if (code !== undefined) return code;
  }
  throw new Error(`no manager code:\n${printed.text}`);
}

function onlyChild(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
