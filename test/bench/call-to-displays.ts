import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BoardView } from '../../shared/domain/board-view.ts';
import type { Hall } from '../support/bench-hall.ts';
import type { TestClient } from '../support/client.ts';
import { percentile, rounded } from './figures.ts';

const WARM_UP = 20;
const CALLS = 200;
/** People who wait meanwhile, as on a full morning. */
const WAITING = 100;
/** Longer than a frame of a view: each call finds a quiet hall, as in life. */
const QUIET_MS = 40;
const errand = 'residence-record';
const COUNTER = 1;

/** Milliseconds from a staff member's touch on "next" until the last of so many displays has the call in its view. */
export async function callToDisplays(hall: Hall, displays: number) {
  const [kiosk, staff] = [await hall.device('kiosk'), await hall.staffAt(COUNTER)];
  const wall = await displayWall(hall, displays);
  const issue = () => kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [[errand]], language: 'ja' });
  for (let waiting = 0; waiting < WAITING; waiting += 1) await issue();
  const samples: number[] = [];
  for (let round = 0; round < WARM_UP + CALLS; round += 1) {
    await issue();
    await sleep(QUIET_MS);
    const ms = await oneCall(staff, wall);
    if (round >= WARM_UP) samples.push(ms);
  }
  return { p50_ms: rounded(percentile(samples, 0.5)), p95_ms: rounded(percentile(samples, 0.95)) };
}

async function oneCall({ call }: TestClient, wall: Wall): Promise<number> {
  const startedAt = performance.now();
  const shown = wall.everybodyHasNewCall();
  const stop = await call.counter.next();
  const ms = (await shown) - startedAt;
  await call.counter.serve({ stop: stop.id });
  await call.counter.finish({ stop: stop.id });
  return ms;
}

/** Displays that look at the board. */
interface Wall {
  /** The instant at which the last display got a call that none of them had before. */
  everybodyHasNewCall(): Promise<number>;
}

async function displayWall(hall: Hall, count: number): Promise<Wall> {
  let missing = 0;
  let everybody: (at: number) => void = () => undefined;
  const look = async (board: AsyncIterable<BoardView>, first: () => void): Promise<void> => {
    let key: string | undefined;
    for await (const view of board) {
      const newest = view.calls[0]?.key;
      if (newest !== key) {
        missing -= 1;
        if (missing === 0) everybody(performance.now());
      }
      key = newest;
      first();
    }
  };
  for (let display = 0; display < count; display += 1) {
    const { call } = await hall.device('signage');
    const board = await call.signage.board();
    await new Promise<void>((resolve) => {
      // The end of the bench cuts the connection.
      look(board, resolve).catch(() => undefined);
    });
  }
  return {
    everybodyHasNewCall() {
      missing = count;
      return new Promise((resolve) => {
        everybody = resolve;
      });
    },
  };
}
