const UNAVAILABLE = [
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'SQLITE_LOCKED',
];

/** SQLite's code if the machine is at fault (disk, lock) and not the program; else null. */
export function unavailableReason(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return UNAVAILABLE.some((known) => code.startsWith(known)) ? code : null;
}
