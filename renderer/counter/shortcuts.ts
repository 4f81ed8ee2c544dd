/** Keystrokes of the desk, as they are printed on the keys and listed in the help. */
export const shortcuts = {
  help: 'F1',
  next: 'F2',
  recall: 'F3',
  serve: 'F4',
  hold: 'F5',
  absent: 'F6',
  transfer: 'F7',
  finish: 'F8',
  'next-after': 'F9',
  'finish-other': 'F10',
  undo: 'Ctrl+Z',
  'papers-ready': 'R',
  note: 'N',
  needs: 'H',
  priority: 'Y',
  add: 'A',
  way: 'J',
  cancel: 'X',
  draft: 'E',
  'next-form': 'T',
  identity: 'I',
  'print-form': 'Ctrl+P',
  'accept-form': 'U',
  'back-form': 'B',
  'export-form': 'D',
  'erase-draft': 'Delete',
  assist: 'G',
  cover: 'O',
  tickets: 'S',
  find: 'F',
  ending: 'Q',
  paper: 'K',
  'blank-forms': 'V',
  office: 'C',
  pause: 'P',
  close: 'W',
  leave: 'L',
  more: 'M',
  move: '↑ ↓',
  'put-away': 'Esc',
  keys: '?',
} as const;

/** An action with a keystroke. */
export type Shortcut = keyof typeof shortcuts;

const byKey = new Map<string, Shortcut>(
  Object.entries(shortcuts).map(([name, key]) => [key.toUpperCase(), name as Shortcut]),
);

/** What a keystroke asks for; the arrows are handled where they are. */
export function shortcutOf({ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>): Shortcut | null {
  if (key === 'Escape') return ctrlKey ? null : 'put-away';
  return byKey.get((ctrlKey ? `Ctrl+${key}` : key).toUpperCase()) ?? null;
}
