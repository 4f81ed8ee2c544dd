import * as z from 'zod';
import { chimeVolumes } from '../../shared/domain/chime-volume.ts';
import { deviceKinds } from '../../shared/domain/house-view.ts';

const pairing = z.strictObject({ token: z.string().min(1).max(200) });

/** What this machine remembers of its pairings (`device.json` in the data folder). */
export const deviceRecordSchema = z.strictObject({
  /** Token of each face that is paired; the hub keeps only its hash. */
  faces: z.partialRecord(z.enum(deviceKinds), pairing),
  /** How loud the kiosk is. */
  volume: z.enum(chimeVolumes).default('normal'),
  /** The certificate of the hub elsewhere that this device was paired with, `sha256/…`. */
  pin: z.strictObject({ hub: z.string().min(1), fingerprint: z.string().min(1) }).nullable(),
});

/** What this machine remembers of its pairings. */
export type DeviceRecord = z.infer<typeof deviceRecordSchema>;

/** A machine that was never paired. */
export const NEVER_PAIRED: DeviceRecord = { faces: {}, volume: 'normal', pin: null };
