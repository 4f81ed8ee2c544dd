/** Keystrokes of the desk, as they are printed on the keys and listed in the help. */
export const shortcuts = {
  help: 'F1',
  next: 'F2',
  recall: 'F3',
  serve: 'F4',
  absent: 'F6',
  finish: 'F8',
  'next-after': 'F9',
  pause: 'P',
  close: 'W',
  leave: 'L',
  move: '↑ ↓',
  'put-away': 'Esc',
  keys: '?',
} as const;

/** An action with a keystroke. */
export type Shortcut = keyof typeof shortcuts;

const byKey = new Map<string, Shortcut>(
  Object.entries(shortcuts).map(([name, key]) => [key.toUpperCase(), name as Shortcut]),
);

/** What a keystroke asks for; the arrows and Escape are handled where they are. */
export function shortcutOf(key: string): Shortcut | null {
  if (key === 'Escape') return 'put-away';
  return byKey.get(key.toUpperCase()) ?? null;
}
