/** Without any touch for this long a session ends: a desk left alone must not stay open. */
export const IDLE_MS = 10 * 60_000;

/** A session ends after this whatever happens. */
export const SESSION_MS = 12 * 60 * 60_000;

/** When a session began and when its person was last there (epoch ms). */
export interface SessionTimes {
  readonly startedAt: number;
  readonly seenAt: number;
}

/** Whether a session has run out. */
export function sessionEnded({ startedAt, seenAt }: SessionTimes, now: number): boolean {
  return now - seenAt >= IDLE_MS || now - startedAt >= SESSION_MS;
}

/** Whether an account may sign in: not ended by hand, and its last day (ISO date, inclusive) not over. */
export function accountActive(
  account: { readonly endsOn: string | null; readonly endedAt: number | null },
  today: string,
): boolean {
  return account.endedAt === null && (account.endsOn === null || today <= account.endsOn);
}

/** Whether an account may export drafted forms on a business day (ISO date). */
export function exportAllowed({ exportsUntil }: { readonly exportsUntil: string | null }, today: string): boolean {
  return exportsUntil !== null && today <= exportsUntil;
}
