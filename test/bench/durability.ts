import { hubProgram } from '../support/hub-program.ts';
import { cutBench } from './durability-cuts.ts';
import { killBench } from './durability-kills.ts';
import { syncBench } from './durability-syncs.ts';

/** What a promise is worth when the hub is killed, and (as far as a test can say it) when the power fails. */
export async function durabilityBench() {
  return { hub: hubProgram().kind, ...(await killBench()), ...(await syncBench()), ...(await cutBench()) };
}
