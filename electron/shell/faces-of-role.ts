import type { Face } from '../../shared/bridge.ts';
import type { DeviceKind } from '../../shared/domain/house-view.ts';

/** What a machine was set up as. */
export type Role = Face | 'demo';

/** The windows a role opens, the most important last: it comes to lie on top. */
export function facesOfRole(role: Role): readonly Face[] {
  return role === 'demo' ? ['office', 'signage', 'counter', 'kiosk'] : [role];
}

/** Whether a face gives tickets and so may use its machine's printer. */
export function givesTickets(face: Face): boolean {
  return face === 'kiosk' || face === 'counter';
}

/** Whether a face fills forms from cards and so may use its machine's card reader. */
export function readsCards(face: Face): boolean {
  return face === 'kiosk';
}

/** Whether a face puts forms on paper and so may use the A4 printer. */
export function printsForms(face: Face): boolean {
  return face === 'counter' || face === 'office';
}

/** Whether the people at a face may open the office's window beside theirs. */
export function leadsToOffice(face: Face): boolean {
  return face === 'counter' || face === 'manager';
}

/** Faces that may pair themselves with a hub of this machine: the kiosk always, all of them in the demo. */
export function pairedByItself(demo: boolean): readonly DeviceKind[] {
  return demo ? ['kiosk', 'counter', 'signage'] : ['kiosk'];
}
