/** Keystrokes of the office, as they are printed on the keys and listed in the help. The browser keeps Ctrl, F5, F11 and F12. */
export const shortcuts = {
  calendar: '1',
  notices: '2',
  import: '3',
  confirm: 'F2',
  prolong: 'F3',
  cancel: 'F4',
  move: 'F6',
  edit: 'F7',
  permit: 'F8',
  new: 'N',
  'close-rooms': 'X',
  before: 'PgUp',
  after: 'PgDn',
  today: 'T',
  date: 'D',
  facility: 'F',
  view: 'V',
  list: 'W',
  grid: 'G',
  leave: 'L',
  keys: '?',
  'put-away': 'Esc',
} as const;

/** An action with a keystroke. */
export type Shortcut = keyof typeof shortcuts;

const byKey = new Map<string, Shortcut>(
  Object.entries(shortcuts).map(([name, key]) => [key.toUpperCase(), name as Shortcut]),
);

/** Names of keys that are too long to be printed on one. */
const asPrinted: Readonly<Record<string, string>> = { Escape: 'Esc', PageUp: 'PgUp', PageDown: 'PgDn' };

/** What a keystroke asks for. */
export function shortcutOf({ key }: Pick<KeyboardEvent, 'key'>): Shortcut | null {
  return byKey.get((asPrinted[key] ?? key).toUpperCase()) ?? null;
}
