import { hubProgram } from '../support/hub-program.ts';
import { startBenchHub } from '../support/bench-hub.ts';
import { percentile, rounded } from './figures.ts';
import { kioskUsable } from './kiosk-usable.ts';
import { inTempFolder } from './temp-folder.ts';

const STARTS = 5;

/** From the start of the process until it can be used: the hub by itself, and a kiosk in real Electron with its hub. */
export async function startBench() {
  return { hub: hubProgram().kind, headless_ready_ms: await headless(), ...(await kioskUsable(STARTS)) };
}

/** Median of starts on the data of an earlier one, as every morning. */
function headless(): Promise<number> {
  return inTempFolder(async (folder) => {
    const samples: number[] = [];
    for (let start = 0; start <= STARTS; start += 1) {
      const hub = await startBenchHub({ folder });
      if (start > 0) samples.push(hub.readyMs);
      await hub.stop();
    }
    return rounded(percentile(samples, 0.5), 0);
  });
}
