import { startBenchHub, type BenchHub } from '../support/bench-hub.ts';
import { openHall, type Hall } from '../support/bench-hall.ts';
import { hubProgram } from '../support/hub-program.ts';
import { callToDisplays } from './call-to-displays.ts';
import { twoCounters } from './two-counters.ts';
import { inTempFolder } from './temp-folder.ts';

/** Staff's call to the last display, and two counters that want one visitor. */
export async function callBench() {
  return {
    hub: hubProgram().kind,
    displays_1: await withHall((hall) => callToDisplays(hall, 1)),
    displays_20: await withHall((hall) => callToDisplays(hall, 20)),
    displays_200: await withHall((hall) => callToDisplays(hall, 200)),
    two_counters_one_visitor: await withHall(twoCounters),
  };
}

function withHall<Value>(work: (hall: Hall, hub: BenchHub) => Promise<Value>): Promise<Value> {
  return inTempFolder(async (folder) => {
    const hub = await startBenchHub({ folder });
    const hall = await openHall(hub);
    try {
      return await work(hall, hub);
    } finally {
      hall.close();
      await hub.stop();
    }
  });
}
