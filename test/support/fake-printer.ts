import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** What the fake says to `DLE EOT` 1–4. */
const ANSWERS = {
  ready: [0x12, 0x12, 0x12, 0x12],
  'paper-low': [0x12, 0x12, 0x12, 0x1e],
  'no-paper': [0x1a, 0x32, 0x12, 0x72],
  'cover-open': [0x1a, 0x16, 0x12, 0x12],
  jam: [0x1a, 0x52, 0x16, 0x12],
  cutter: [0x1a, 0x52, 0x1a, 0x12],
  broken: [0x1a, 0x52, 0x32, 0x12],
  hot: [0x1a, 0x52, 0x52, 0x12],
} as const;

/** How the fake feels; `silent` accepts connections and never says a word. */
export type FakeMood = keyof typeof ANSWERS | 'silent';

const DLE_EOT = Buffer.from([0x10, 0x04]);
const DLE_DC4 = Buffer.from([0x10, 0x14]);
const FORGET_BYTES = 10;
const GS_R_1 = Buffer.from([0x1d, 0x72, 0x31]);

/** A ticket printer for tests: a TCP listener that answers status questions and keeps the bytes of every job. */
export class FakePrinter {
  mood: FakeMood = 'ready';
  /** Paper runs out while the next job is being printed. */
  runsOutDuringNextJob = false;
  /** Some printers do not answer the question at a job's end. */
  tellsOfJobEnd = true;
  /** Bytes of each job that came out on paper. */
  readonly jobs: Buffer[] = [];
  /** How often the buffers were cleared by order. */
  forgotten = 0;
  readonly #server = net.createServer((socket) => this.#serve(socket));
  readonly #sockets = new Set<net.Socket>();

  /** Starts listening on a free port of the loopback, or on a given one. */
  listen(port = 0): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => resolve((this.#server.address() as AddressInfo).port));
    });
  }

  /** Switches it off. */
  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #serve(socket: net.Socket): void {
    this.#sockets.add(socket);
    let job = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('data', (bytes: Buffer) => {
      if (this.mood === 'silent') return;
      job = Buffer.concat([job, this.#answerQuestions(socket, bytes)]);
      if (job.includes(GS_R_1)) {
        this.#print(socket, job);
        job = Buffer.alloc(0);
      }
    });
  }

  #print(socket: net.Socket, job: Buffer): void {
    if (this.runsOutDuringNextJob) {
      this.runsOutDuringNextJob = false;
      this.mood = 'no-paper';
      return;
    }
    this.jobs.push(job);
    if (this.tellsOfJobEnd) socket.write(Buffer.from([0x00]));
  }

  /** Takes the real-time commands out of what came and hands back the rest, the job. */
  #answerQuestions(socket: net.Socket, bytes: Buffer): Buffer {
    if (bytes.subarray(0, 2).equals(DLE_EOT)) {
      this.#answer(socket, bytes[2] ?? 1);
      return this.#answerQuestions(socket, bytes.subarray(3));
    }
    if (bytes.subarray(0, 2).equals(DLE_DC4)) {
      this.forgotten += 1;
      return this.#answerQuestions(socket, bytes.subarray(FORGET_BYTES));
    }
    return bytes;
  }

  #answer(socket: net.Socket, question: number): void {
    if (this.mood === 'silent') return;
    socket.write(Buffer.of(ANSWERS[this.mood][question - 1] ?? 0x12));
  }
}
