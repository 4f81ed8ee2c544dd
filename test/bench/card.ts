import { machineWait } from '../../electron/devices/card/machine-wait.ts';
import { cardReader } from '../../shared/card/card-reader-over.ts';
import type { CardReader, ReadOutcome } from '../../shared/card/card-reader.ts';
import type { SimulatedCard } from '../../shared/card/simulated-cards.ts';
import { simulatedTransport, type SimulatedTransport } from '../../shared/card/simulated-transport.ts';
import { measurePcscd } from './card-pcscd.ts';
import { percentile, rounded } from './figures.ts';

const READS = 5_000;
const CARDS: readonly SimulatedCard[] = ['usual', 'long-address', 'long-form', 'prefix', 'filler'];

/** How long the four items take: in process, and through the system's card service with a card that may hang. */
export async function cardBench(): Promise<object> {
  return { ...(await inProcess()), ...(await measurePcscd()) };
}

/** Thousands of reads: others at work on the machine must not decide the figure. */
async function inProcess() {
  const transport = simulatedTransport({ wait: machineWait });
  const reader = cardReader({ transport, wait: machineWait });
  const times: number[] = [];
  for (let n = 0; n < READS; n += 1) {
    transport.act({ kind: 'hold', card: CARDS[n % CARDS.length] ?? 'usual' });
    const start = performance.now();
    mustBeRead(await read(reader));
    times.push(performance.now() - start);
  }
  const recovery = await afterSilence(transport, reader);
  await reader.stop();
  return {
    reads: READS,
    in_process_p50_ms: rounded(percentile(times, 0.5), 3),
    in_process_p95_ms: rounded(percentile(times, 0.95), 3),
    in_process_most_ms: rounded(Math.max(...times), 3),
    in_process_recovery_ms: rounded(recovery, 0),
  };
}

/** From the first command to a silent card until another card in its place has been read. */
async function afterSilence(transport: SimulatedTransport, reader: CardReader): Promise<number> {
  transport.act({ kind: 'hold', card: 'silent' });
  const start = performance.now();
  const silent = await read(reader);
  if (silent.kind !== 'timeout') throw new Error(`the silent card: ${silent.kind}`);
  transport.act({ kind: 'hold', card: 'usual' });
  mustBeRead(await read(reader));
  return performance.now() - start;
}

const read = (reader: CardReader): Promise<ReadOutcome> =>
  reader.read({ pin: new TextEncoder().encode('1234'), allowLastTry: false });

function mustBeRead(outcome: ReadOutcome): void {
  if (outcome.kind !== 'ok') throw new Error(`a good card was not read: ${outcome.kind}`);
}
