/**
 * Who may call an operation. `anyone` = before a device or person has shown a credential; `kiosk-staff` = at a kiosk that a
 * member of staff opened with the PIN.
 */
export type Role = 'anyone' | 'kiosk' | 'kiosk-staff' | 'counter' | 'signage' | 'manager';

/** What each operation declares about itself. */
export interface OperationMeta {
  readonly roles: readonly Role[];
}
