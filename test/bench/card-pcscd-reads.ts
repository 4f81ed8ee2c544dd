import type { CardKeeper } from '../../electron/shell/card-keeper.ts';
import { openKeeper } from '../pcsc/open-keeper.ts';
import { OwnPcscd } from '../support/own-pcscd.ts';
import { PcscCardHand } from '../support/pcsc-card-hand.ts';
import { reaches } from '../support/reaches.ts';
import { percentile, rounded } from './figures.ts';

/* Run by `card-pcscd.ts` inside a network of its own; prints its figures as JSON. */

const READS = 40;

async function read(keeper: CardKeeper, wanted: 'ok' | 'timeout'): Promise<number> {
  const start = performance.now();
  const { kind } = await keeper.read({ pin: new TextEncoder().encode('1234'), allowLastTry: false });
  if (kind !== wanted) throw new Error(`the card was ${kind}, not ${wanted}`);
  return performance.now() - start;
}

/** From the word that a card does not answer, with the process that hangs with it, until another card has been read. */
async function recovery(keeper: CardKeeper, hand: PcscCardHand): Promise<number> {
  await hand.hold('silent');
  await reaches(keeper, 'present');
  await read(keeper, 'timeout');
  const start = performance.now();
  await reaches(keeper, 'no-reader');
  await reaches(keeper, 'present');
  hand.remove();
  await reaches(keeper, 'empty');
  await hand.hold('usual');
  await reaches(keeper, 'present');
  await read(keeper, 'ok');
  return performance.now() - start;
}

const pcscd = await OwnPcscd.start();
const hand = new PcscCardHand();
const { keeper } = openKeeper();
await reaches(keeper, 'empty');
await hand.hold('usual');
await reaches(keeper, 'present');
const times: number[] = [];
for (let n = 0; n < READS; n += 1) times.push(await read(keeper, 'ok'));
hand.remove();
await reaches(keeper, 'empty');
const recovered = await recovery(keeper, hand);
if (hand.trips() > 0) throw new Error('the number was touched');
hand.remove();
await keeper.stop();
await pcscd.stop();
const figures = {
  pcscd_reads: READS,
  pcscd_p50_ms: rounded(percentile(times, 0.5), 0),
  pcscd_p95_ms: rounded(percentile(times, 0.95), 0),
  recovery_ms: rounded(recovered, 0),
};
process.stdout.write(JSON.stringify(figures));
