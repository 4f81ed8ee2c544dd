import { randomUUID } from 'node:crypto';
import { safe } from '@orpc/client';
import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { Booking } from '../../shared/domain/rooms/booking.ts';
import type { HoldRequest, IssuedTicket } from '../../shared/domain/rooms/hold.ts';
import { holdFacts } from '../../shared/domain/rooms/hold-facts.ts';
import { demoDraft } from '../../electron/hub/demo-draft.ts';
import type { TestClient } from './client.ts';
import type { TestHub } from './hub.ts';

/** A wish for a room of the sample town: a meeting room on the next morning. */
export const morningOf: HoldRequest = {
  room: 'meeting-1',
  date: '2026-11-25',
  slots: ['morning'],
  purpose: 'meeting',
  people: 12,
};

/** What a kiosk asks for when a room goes with the ticket. */
export interface RoomIssue {
  readonly requestId?: string;
  readonly hold?: Partial<HoldRequest>;
  readonly draft?: DraftRequest | null;
}

/** Takes a ticket with a room at the kiosk; answers the ticket or the error. */
export async function issueRoom(
  kiosk: TestClient,
  { requestId = randomUUID(), hold = {}, draft = null }: RoomIssue = {},
): Promise<{ readonly ticket: IssuedTicket | null; readonly error: unknown; readonly visit: string }> {
  const { slots, ...wish } = { ...morningOf, ...hold };
  const { data, error } = await safe(
    kiosk.call.kiosk.issue({
      requestId,
      language: 'ja',
      stops: [['room']],
      hold: { ...wish, slots: [...slots] },
      draft: draft && { ...draft, forms: [...draft.forms], values: { ...draft.values } },
    }),
  );
  return { ticket: error ? null : (data ?? null), error, visit: requestId };
}

/** The form of the rooms, filled in by a made-up person; some facts said otherwise. */
export function roomDraft(hub: TestHub, said: Readonly<Record<string, string>>): DraftRequest {
  const { facilities, guidance } = hub.hub.deps.content();
  const errand = { procedures: ['room'], today: '2026-11-24', withCard: false };
  const draft = demoDraft(guidance.book, errand);
  if (!draft) throw new Error('the sample town has no form for rooms');
  const own = Object.entries(said).map(([fact, value]) => [fact, { value, source: 'asked', doubt: false }] as const);
  const held = Object.keys(holdFacts(facilities, guidance.book.facts, morningOf));
  const values = Object.entries(draft.values).filter(([fact]) => !held.includes(fact));
  return { ...draft, values: Object.fromEntries([...values, ...own]) };
}

/** The same room at the desk, confirmed at once. */
export const deskWish = {
  room: morningOf.room,
  date: morningOf.date,
  slots: [...morningOf.slots],
  title: '俳句の会',
  published: false,
  purpose: 'meeting',
  people: 12,
  contact: null,
  until: null,
};

/** All that takes a room in some weeks. */
export function allBookings(desk: TestClient): Promise<readonly Booking[]> {
  return desk.call.rooms.calendar({ from: '2026-11-24', days: 42 });
}
