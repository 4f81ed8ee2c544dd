import { fuzzFile, fuzzSession } from '../support/card-fuzz.ts';
import { chance } from '../support/fuzz-bytes.ts';
import { rounded } from './figures.ts';

const FILES = 150_000;
const SESSIONS = 100_000;

/**
 * The card's decoder and dialogue against files and answers nobody wrote. A throw, a dialogue that does not end, a second
 * VERIFY and a PIN that was not wiped are counted; all four must be 0. The first seeds that failed are named.
 */
export async function fuzzBench(): Promise<object> {
  return { ...decoder(), ...(await sessions()) };
}

function decoder() {
  const failed: number[] = [];
  let [decoded, longest] = [0, 0];
  for (let seed = 0; seed < FILES; seed += 1) {
    const start = performance.now();
    try {
      if (fuzzFile(chance(seed)) === 'decoded') decoded += 1;
    } catch {
      failed.push(seed);
    }
    longest = Math.max(longest, performance.now() - start);
  }
  return {
    files: FILES,
    decoded,
    files_thrown: failed.length,
    ...seedsOf('files', failed),
    file_most_ms: rounded(longest),
  };
}

async function sessions() {
  const outcomes: Record<string, number> = {};
  const failed: number[] = [];
  let [verifies, twice, unwiped, most] = [0, 0, 0, 0];
  for (let seed = 0; seed < SESSIONS; seed += 1) {
    const seen = await fuzzSession(chance(SESSIONS + seed)).catch(() => null);
    if (!seen) {
      failed.push(SESSIONS + seed);
      continue;
    }
    outcomes[seen.outcome.kind] = (outcomes[seen.outcome.kind] ?? 0) + 1;
    verifies += seen.verifies;
    twice += seen.verifies > 1 ? 1 : 0;
    unwiped += seen.wiped ? 0 : 1;
    most = Math.max(most, seen.commands);
  }
  return {
    sessions: SESSIONS,
    sessions_thrown_or_endless: failed.length,
    ...seedsOf('sessions', failed),
    verifies,
    verify_twice: twice,
    pin_not_wiped: unwiped,
    most_commands: most,
    outcomes,
  };
}

const seedsOf = (name: string, failed: readonly number[]): object =>
  failed.length === 0 ? {} : { [`${name}_failed_seeds`]: failed.slice(0, 5) };
