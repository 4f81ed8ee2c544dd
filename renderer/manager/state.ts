import type { Device, DeviceKind, StaffAccount } from '../../shared/domain/house-view.ts';
import type { ManagerError } from './manager-error.ts';
import type { Section } from './section.ts';

/** A one-time code on its way to a device. */
export interface ShownCode {
  readonly code: string;
  /** Epoch ms. */
  readonly expiresAt: number;
  readonly kind: DeviceKind;
  readonly name: string;
  /** Devices there were when it was made: one more of this name means that it was used. */
  readonly before: readonly string[];
}

/** What lies over the page. */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'new staff' }
  | { readonly kind: 'end staff'; readonly account: StaffAccount }
  | { readonly kind: 'export right'; readonly account: StaffAccount }
  | { readonly kind: 'new device' }
  | { readonly kind: 'code'; readonly shown: ShownCode }
  | { readonly kind: 'revoke'; readonly device: Device }
  | { readonly kind: 'kiosk pin' };

/** A word about what was just done or not done; it stays until the next action or until it is put away. */
export type Note =
  | { readonly kind: 'refused'; readonly error: ManagerError }
  | { readonly kind: 'staff added'; readonly name: string; readonly login: string }
  | { readonly kind: 'export right set'; readonly name: string; readonly until: string | null }
  | { readonly kind: 'pin set' };

/** Everything this page remembers; accounts and devices are in the live view. */
export interface ManagerState {
  readonly section: Section;
  readonly panel: Panel;
  /** Something is on its way to the hub. */
  readonly busy: boolean;
  readonly note: Note | null;
}

/** A page nobody has touched. */
export const untouched: ManagerState = { section: 'house', panel: { kind: 'none' }, busy: false, note: null };
