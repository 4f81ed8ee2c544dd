import { randomUUID } from 'node:crypto';
import type { TestClient } from '../support/client.ts';
import { sampleContent } from '../support/sample-guidance.ts';

/** A ticket a kiosk was promised. */
export interface Acknowledged {
  readonly requestId: string;
  readonly ticket: string;
  readonly ms: number;
}

/** What a load left behind. */
export interface LoadResult {
  readonly acknowledged: readonly Acknowledged[];
  /** Asked for, but the connection was lost before the answer. */
  readonly unanswered: readonly string[];
  readonly elapsedMs: number;
}

/** How much to ask for: so many at a time, until the count or the time is reached. */
export interface Load {
  readonly kiosks: readonly TestClient[];
  readonly inFlight: number;
  readonly count: number;
  readonly maxMs: number;
  /** Told of each ticket before the next is asked for; false = enough. */
  readonly onTicket?: (ticket: Acknowledged) => boolean;
}

/** Takes tickets for the lines of the hall in turn, spread over the kiosks. A lost connection ends it quietly. */
export async function issueLoad({ kiosks, inFlight, count, maxMs, onTicket }: Load): Promise<LoadResult> {
  const errands = errandOfEachLine();
  const acknowledged: Acknowledged[] = [];
  const unanswered: string[] = [];
  const startedAt = performance.now();
  let asked = 0;

  const ends = new Map(kiosks.map((kiosk) => [kiosk, endOf(kiosk)]));

  const visitor = async (kiosk: TestClient): Promise<void> => {
    while (asked < count && performance.now() - startedAt < maxMs) {
      const requestId = randomUUID();
      const errand = errands[asked++ % errands.length]!;
      const at = performance.now();
      const issued = kiosk.call.kiosk.issue({ requestId, stops: [[errand]], language: 'ja' });
      const answer = await Promise.race([issued.catch(refused(kiosk)), ends.get(kiosk)!.lost]);
      if (answer === null) return void unanswered.push(requestId);
      const ticket = { requestId, ticket: answer.ticket, ms: performance.now() - at };
      acknowledged.push(ticket);
      if (onTicket?.(ticket) === false) return;
    }
  };

  await Promise.all(Array.from({ length: inFlight }, (_, at) => visitor(kiosks[at % kiosks.length]!)));
  const elapsedMs = performance.now() - startedAt;
  for (const { forget } of ends.values()) forget();
  return { acknowledged, unanswered, elapsedMs };
}

/** The end of a connection, for as long as somebody waits for it. */
function endOf({ socket }: TestClient): { readonly lost: Promise<null>; forget(): void } {
  let ended: () => void = () => undefined;
  const lost = new Promise<null>((resolve) => {
    ended = () => resolve(null);
  });
  socket.once('close', ended);
  return { lost, forget: () => void socket.off('close', ended) };
}

/** An error while the connection lives is a fault of the hub; after it was lost it is what the bench expects. */
function refused(kiosk: TestClient): (error: unknown) => Promise<null> {
  return async (error) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (kiosk.socket.readyState === kiosk.socket.OPEN) throw error;
    return null;
  };
}

/** One errand for each of the eight lines. */
function errandOfEachLine(): readonly string[] {
  const { lines, errands } = sampleContent().town;
  return lines.map(({ letter }) => {
    const errand = errands.find((one) => one.line === letter);
    if (!errand) throw new Error(`line ${letter} has no errand`);
    return errand.id;
  });
}
