import type { Town } from '../domain/town.ts';
import type { ContentFault } from './content-fault.ts';

/** What the hall stands on just now. */
export interface InUse {
  /** Letters of lines in which stops of today are open. */
  readonly lines: ReadonlySet<string>;
  /** Numbers of counters that somebody has taken. */
  readonly counters: ReadonlySet<number>;
}

/** What of newer content, good in itself, must wait: nobody's ticket and nobody's chair may go from under them. */
export function checkChange(now: Town, next: Town, inUse: InUse): ContentFault[] {
  return [...dayFaults(now, next), ...lineFaults(goneLines(now, next), inUse), ...counterFaults(now, next, inUse)];
}

/** Letters of the lines that newer content no longer has. */
export function goneLines(now: Town, next: Town): string[] {
  const kept = new Set(next.lines.map((line) => line.letter));
  return now.lines.map((line) => line.letter).filter((letter) => !kept.has(letter));
}

/** A day that ends at another hour would give today's numbers twice, or lose them. */
function dayFaults({ office: now }: Town, { office: next }: Town): ContentFault[] {
  return (['timeZone', 'dayChangesAt'] as const)
    .filter((key) => now[key] !== next[key])
    .map((key) => ({
      file: 'office.json',
      path: key,
      reason: `"${now[key]}" cannot become "${next[key]}" in the middle of a day: start the hub again after closing`,
    }));
}

function lineFaults(gone: readonly string[], { lines }: InUse): ContentFault[] {
  return gone
    .filter((letter) => lines.has(letter))
    .map((letter) => ({
      file: 'lines.json',
      path: 'letter',
      reason: `tickets of line ${letter} are still open today; it goes by itself when the last one is done`,
    }));
}

function counterFaults(now: Town, next: Town, { counters }: InUse): ContentFault[] {
  const kept = new Set(next.counters.map((counter) => counter.number));
  return now.counters
    .filter(({ number }) => !kept.has(number) && counters.has(number))
    .map(({ number }) => ({
      file: 'counters.json',
      path: 'number',
      reason: `counter ${number} is taken; it goes by itself when it is closed`,
    }));
}
