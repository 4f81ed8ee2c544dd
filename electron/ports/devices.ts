import type { DeviceKind } from '../../shared/domain/house-view.ts';

/** A device as a connection knows it. */
export interface PairedDevice {
  readonly id: string;
  readonly kind: DeviceKind;
  readonly name: string;
}

/** Paired devices and the one-time codes that pair them. Tokens and codes are kept as hashes only. */
export interface Devices {
  byToken(tokenHash: string): Promise<PairedDevice | null>;
  add(device: PairedDevice & { readonly tokenHash: string; readonly at: number }): Promise<void>;
  seen(id: string, at: number): Promise<void>;
  /** False = unknown or revoked already. */
  revoke(id: string, at: number): Promise<boolean>;
  addCode(code: {
    readonly codeHash: string;
    readonly kind: DeviceKind;
    readonly name: string;
    readonly expiresAt: number;
  }): Promise<void>;
  /** Uses a code up; null = unknown, used or expired. */
  takeCode(codeHash: string, at: number): Promise<{ readonly kind: DeviceKind; readonly name: string } | null>;
}
