import type { LobbyView } from '../../shared/domain/lobby-view.ts';

/** How this kiosk's call for a member of staff stands. */
export type HelpStatus =
  | { readonly kind: 'none' }
  | { readonly kind: 'ringing' }
  /** Somebody is on the way, from a counter where they have one. */
  | { readonly kind: 'coming'; readonly counter: number | null };

/** Picks this device's newest call out of the hub's view. */
export function helpStatus(lobby: LobbyView | null, device: string | null): HelpStatus {
  const mine = (lobby?.helpCalls ?? []).filter((call) => call.device === device);
  const newest = mine.reduce<(typeof mine)[number] | null>(
    (best, call) => (best && best.at >= call.at ? best : call),
    null,
  );
  if (!newest) return { kind: 'none' };
  return newest.answeredAt === null ? { kind: 'ringing' } : { kind: 'coming', counter: newest.answeredBy };
}
