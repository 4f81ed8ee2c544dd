import type { StaffAccount } from '../../shared/domain/house-view.ts';

/** An account with the means to check its password. */
export interface StaffRecord extends StaffAccount {
  /** scrypt, as `scrypt$N$r$p$salt$hash`. */
  readonly passwordHash: string;
}

/** A signed-in window. */
export interface StaffSession {
  readonly tokenHash: string;
  readonly staff: string;
  readonly device: string | null;
  readonly counter: number | null;
  readonly startedAt: number;
  readonly seenAt: number;
}

/** Accounts and sessions. */
export interface Staff {
  byLogin(login: string): Promise<StaffRecord | null>;
  byId(id: string): Promise<StaffAccount | null>;
  add(record: StaffRecord): Promise<void>;
  end(id: string, at: number): Promise<void>;
  setExportsUntil(id: string, until: string | null): Promise<void>;
  /** Managers who can still sign in on a date. */
  managers(date: string): Promise<number>;
  /** Accounts of any kind, ended ones too. */
  count(): Promise<number>;
  startSession(session: StaffSession): Promise<void>;
  session(tokenHash: string): Promise<StaffSession | null>;
  updateSession(
    tokenHash: string,
    change: { readonly seenAt?: number; readonly counter?: number | null },
  ): Promise<void>;
  endSession(tokenHash: string): Promise<void>;
  endSessionsOf(staff: string): Promise<void>;
}
