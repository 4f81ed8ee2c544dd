import type { BoardCall } from '../../shared/domain/board-view.ts';
import type { QueuedCall } from './state.ts';

const SHOWN_MS = 8_000;
const SHOWN_SHORTER_MS = 4_000;
const FEW = 3;

/**
 * How long (ms) a call has the whole screen while others wait for it.
 *
 * Eight seconds are enough to look up, find the number and read the counter. When more than three wait, the last of them
 * would stand before somebody else's number for over half a minute while staff already wait for it; four seconds still
 * suffice for a number one holds in the hand, and the number stays in the panel afterwards. Eight at once are through in
 * 44 seconds.
 */
export function dwell(waiting: number): number {
  return waiting > FEW ? SHOWN_SHORTER_MS : SHOWN_MS;
}

/**
 * The queue with one more call.
 *
 * First calls keep their order. A recall goes before them, behind earlier recalls: that visitor has missed it once and
 * somebody waits at the counter. A call of a number that still waits in the queue takes the earlier one's place: only the
 * latest counter is right.
 */
export function enqueue(queue: readonly QueuedCall[], call: BoardCall, known: readonly BoardCall[]): QueuedCall[] {
  const added = { call, recall: isRecall(call, known) };
  const earlier = queue.findIndex((one) => one.call.ticket === call.ticket);
  if (earlier >= 0 && !added.recall) return queue.with(earlier, added);
  const others = queue.filter((_, index) => index !== earlier);
  const firstCall = others.findIndex((one) => !one.recall);
  if (!added.recall || firstCall < 0) return [...others, added];
  return others.toSpliced(firstCall, 0, added);
}

function isRecall(call: BoardCall, known: readonly BoardCall[]): boolean {
  return known.some((one) => one.key !== call.key && one.ticket === call.ticket && one.counter === call.counter);
}
