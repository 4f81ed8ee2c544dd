import { randomUUID } from 'node:crypto';
import { safe } from '@orpc/client';
import type { DeskView } from '../../shared/domain/desk-view.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import type { TestClient } from './client.ts';
import type { TestHub } from './hub.ts';
import { newestOf } from './newest.ts';

/** Takes a number a minute after the one before; answers the stop as the desks see it. */
export async function visitorOf(hub: TestHub, kiosk: TestClient, errand = 'residence-record'): Promise<Stop> {
  hub.clock.forward(1);
  const requestId = randomUUID();
  await kiosk.call.kiosk.issue({ requestId, stops: [[errand]], language: 'ja' });
  return stopOf(hub, `${requestId}.1`);
}

/** One more matter on a visitor's ticket; answers the stop at which it is done. */
export async function addedStop(desk: TestClient, { visitId: visit }: Stop, errand: string): Promise<Stop> {
  const [added] = await desk.call.counter.addStops({ visit, stops: [[errand]] });
  if (!added) throw new Error('nothing was added');
  return added;
}

/** A stop as it is stored now. */
export async function stopOf(hub: TestHub, id: string): Promise<Stop> {
  const stop = await hub.hub.deps.store.access.visits.stop(id);
  if (!stop) throw new Error(`no stop ${id}`);
  return stop;
}

/** The newest picture of a desk. */
export function deskOf(client: TestClient): Promise<DeskView> {
  return newestOf(client.call.counter.desk());
}

/** Takes the newest action of a counter back, as the desk offers it; answers the error, or null. */
export async function undoNewest(client: TestClient, counter: number): Promise<unknown> {
  const { counters } = await deskOf(client);
  const offer = counters.find((one) => one.number === counter)?.undo;
  if (!offer) return 'nothing is offered';
  return (await safe(client.call.counter.undo({ event: offer.event }))).error;
}

/** The code of a refused operation; null = it was done. */
export async function refusal(asked: Promise<unknown>): Promise<unknown> {
  const { error } = await safe(asked);
  if (error === null) return null;
  return typeof error === 'object' && 'code' in error ? error.code : error;
}
