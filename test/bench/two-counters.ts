import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { isDefinedError, safe } from '@orpc/client';
import type { Hall } from '../support/bench-hall.ts';
import type { TestClient } from '../support/client.ts';

const PAIRS = 1000;
/** Of the line that counters 1 and 2 both serve. */
const errand = 'residence-record';

/** How often two counters that ask for the one visitor at the same time both get somebody. */
export async function twoCounters(hall: Hall): Promise<number> {
  const kiosk = await hall.device('kiosk');
  const counters = [await hall.staffAt(1), await hall.staffAt(2)] as const;
  let doubled = 0;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    await kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [[errand]], language: 'ja' });
    const [first, second] = pair % 2 === 0 ? counters : [counters[1], counters[0]];
    const called = (await Promise.all([next(first, 0), next(second, pair % 5)])).filter((stop) => stop !== null);
    if (called.length === 0) throw new Error('nobody got the visitor');
    if (called.length > 1) doubled += 1;
    for (const finish of called) await finish();
  }
  return doubled;
}

/** Asks after some turns of the event loop, so that the pairs meet in different ways. Null = nobody was left. */
async function next({ call }: TestClient, turns: number): Promise<(() => Promise<unknown>) | null> {
  for (let waited = 0; waited < turns; waited += 1) await turn();
  const { error, data: stop } = await safe(call.counter.next());
  if (isDefinedError(error) && error.code === 'NOBODY_WAITS') return null;
  if (error) throw error;
  return async () => {
    await call.counter.serve({ stop: stop.id });
    await call.counter.finish({ stop: stop.id });
  };
}
