import { eventIterator, type } from '@orpc/contract';
import * as z from 'zod';
import { deviceKinds, staffRoles, type HouseView, type StaffAccount } from '../domain/house-view.ts';
import type { Figures } from '../domain/figures.ts';
import { PIN_DIGITS, type PinWeakness } from '../domain/kiosk-pin.ts';
import { staffLanguages } from '../domain/language.ts';
import type { Live } from '../domain/live.ts';
import { id, operation } from './base.ts';
import { byId, newPassword } from './session.ts';

const figureRange = z.object({ from: z.iso.date(), to: z.iso.date() });

const ofRange = () =>
  operation('manager').errors({ RANGE_BACKWARDS: {}, RANGE_TOO_LONG: { data: type<{ days: number }>() } });

const pin = z.string().regex(new RegExp(`^\\d{${PIN_DIGITS.fewest},${PIN_DIGITS.most}}$`));

const name = z.string().trim().min(1).max(64);

/** What the manager may do: accounts and devices. */
export const managerContract = {
  /** Live: accounts, devices, who is connected. */
  house: operation('manager').output(eventIterator(type<Live<HouseView>>())),
  addStaff: operation('manager')
    .errors({ LOGIN_TAKEN: {} })
    .input(
      z.object({ login: name, name, role: z.enum(staffRoles), password: newPassword, endsOn: z.iso.date().nullable() }),
    )
    .output(type<StaffAccount>()),
  /** Ends an account at once and with it its sessions. The last manager cannot be ended. */
  endStaff: operation('manager').errors({ UNKNOWN_STAFF: {}, LAST_MANAGER: {} }).input(byId).output(type<null>()),
  /** Lets a member of staff export drafted forms until a day, or not at all (null). */
  setExportRight: operation('manager')
    .errors({ UNKNOWN_STAFF: {} })
    .input(z.object({ id, until: z.iso.date().nullable() }))
    .output(type<StaffAccount>()),
  /** Sets the PIN that opens the staff mode of the kiosks; it is kept as a hash only. */
  setKioskPin: operation('manager')
    .errors({ WEAK_PIN: { data: type<{ why: PinWeakness }>() } })
    .input(z.object({ pin }))
    .output(type<null>()),
  /** What happened from one business day to another, both included. Counts only, never a person. */
  figures: ofRange().input(figureRange).output(type<Figures>()),
  /** The same as a file for spreadsheets, to be published: small groups are left out. */
  figuresCsv: ofRange()
    .input(figureRange.extend({ language: z.enum(staffLanguages) }))
    .output(type<{ name: string; text: string }>()),
  /** Makes a one-time code with which a device pairs itself within ten minutes. */
  pairingCode: operation('manager')
    .input(z.object({ kind: z.enum(deviceKinds), name }))
    .output(type<{ code: string; expiresAt: number }>()),
  /** Takes a device's token away; its connection ends at once. */
  revokeDevice: operation('manager').errors({ UNKNOWN_DEVICE: {} }).input(byId).output(type<null>()),
};
