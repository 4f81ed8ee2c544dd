import { randomUUID } from 'node:crypto';
import { safe } from '@orpc/client';
import { openHall } from '../support/bench-hall.ts';
import { startBenchHub } from '../support/bench-hub.ts';
import type { TestClient } from '../support/client.ts';
import { rounded } from './figures.ts';
import { inTempFolder } from './temp-folder.ts';

const HOLDS = 1000;
const KIOSKS = 4;
/** Days in which a slot is looked for. */
const DAYS = 42;

/** A slot of a room that a visitor may hold. */
interface FreeSlot {
  readonly room: string;
  readonly date: string;
  readonly slot: string;
}

/** A thousand visitors at four kiosks want one slot at the same moment: how many get it, and how long all of them wait. */
export function sameSlotBench() {
  return inTempFolder(async (folder) => {
    const hub = await startBenchHub({ folder });
    const hall = await openHall(hub);
    const kiosks = await Promise.all(Array.from({ length: KIOSKS }, () => hall.device('kiosk')));
    const from = new Date().toISOString().slice(0, 10);
    const free = await freeSlot(hall.manager, from);
    const startedAt = performance.now();
    const asked = kiosks.flatMap((kiosk) => Array.from({ length: HOLDS / KIOSKS }, () => wins(kiosk, free)));
    const winners = (await Promise.all(asked)).filter(Boolean).length;
    const ms = performance.now() - startedAt;
    const stored = await hall.manager.call.rooms.calendar({ from, days: DAYS });
    hall.close();
    await hub.stop();
    if (stored.length !== winners) throw new Error(`${winners} were told they have the slot, ${stored.length} have it`);
    return { holds_same_slot_1000_winners: winners, holds_same_slot_1000_ms: rounded(ms) };
  });
}

async function freeSlot({ call }: TestClient, from: string): Promise<FreeSlot> {
  const week = await call.rooms.week({ from, days: DAYS });
  for (const { room, days } of week.rooms) {
    for (const { date, slots } of days) {
      const free = slots.find(({ holdable }) => holdable);
      if (free) return { room, date, slot: free.slot };
    }
  }
  throw new Error('no slot can be held');
}

async function wins({ call }: TestClient, { room, date, slot }: FreeSlot): Promise<boolean> {
  const hold = { room, date, slots: [slot], purpose: 'meeting', people: 1 };
  const wish = { requestId: randomUUID(), language: 'ja' as const, stops: [['room']], hold };
  const { data, error } = await safe(call.kiosk.issue(wish));
  if (!error) return data.held !== null;
  if ('code' in error && error.code === 'SLOT_TAKEN') return false;
  throw error;
}
