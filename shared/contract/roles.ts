/** Who may call an operation. `anyone` = before a device or person has shown a credential. */
export type Role = 'anyone' | 'kiosk' | 'counter' | 'signage' | 'manager';

/** What each operation declares about itself. */
export interface OperationMeta {
  readonly roles: readonly Role[];
}
