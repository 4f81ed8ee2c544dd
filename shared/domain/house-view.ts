import type { ContentFault } from '../content/content-fault.ts';

/** What a device is paired as. */
export const deviceKinds = ['kiosk', 'counter', 'signage'] as const;

/** One of the device kinds. */
export type DeviceKind = (typeof deviceKinds)[number];

/** What a member of staff may do. */
export const staffRoles = ['counter', 'manager'] as const;

/** One of the staff roles. */
export type StaffRole = (typeof staffRoles)[number];

/** A staff account as the manager sees it. */
export interface StaffAccount {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly createdAt: number;
  /** ISO date after which the account no longer signs in. */
  readonly endsOn: string | null;
  /** ISO date until which the person may export drafted forms; null = not at all. */
  readonly exportsUntil: string | null;
  /** When it was ended by hand; accounts are never deleted. */
  readonly endedAt: number | null;
}

/** A paired device as the manager sees it. */
export interface Device {
  readonly id: string;
  readonly kind: DeviceKind;
  readonly name: string;
  readonly pairedAt: number;
  readonly revokedAt: number | null;
  readonly lastSeenAt: number | null;
  readonly connected: boolean;
}

/** Newer content that is not taken: the last good one goes on. */
export interface RefusedContent {
  readonly since: number;
  /** All of them; `faults` are the first. */
  readonly total: number;
  readonly faults: readonly ContentFault[];
}

/** The manager's picture of accounts, devices and content. */
export interface HouseView {
  readonly asOf: number;
  readonly staff: readonly StaffAccount[];
  readonly devices: readonly Device[];
  /** Staff who are signed in now, by account. */
  readonly signedIn: readonly { readonly staff: string; readonly counter: number | null }[];
  readonly storeReplacedAt: number | null;
  /** Null = the hub runs on what stands in the files. */
  readonly refusedContent: RefusedContent | null;
}
