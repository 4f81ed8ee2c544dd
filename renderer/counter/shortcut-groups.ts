import type { Shortcut } from './shortcuts.ts';

/** Every keystroke in the order of the help, and under which text it is explained. */
export const shortcutGroups = {
  call: ['next', 'recall', 'serve', 'absent', 'hold', 'transfer', 'finish', 'next-after', 'finish-other', 'undo'],
  visitor: ['note', 'needs', 'priority', 'add', 'way', 'cancel', 'papers-ready'],
  draft: ['draft', 'next-form', 'identity', 'print-form', 'accept-form', 'back-form', 'export-form', 'erase-draft'],
  hall: ['assist', 'help', 'cover', 'tickets', 'find', 'paper', 'blank-forms', 'office', 'ending'],
  counter: ['pause', 'close', 'leave', 'more', 'move', 'put-away', 'keys'],
} as const satisfies Record<string, readonly Shortcut[]>;

/** A group of the help. */
export type ShortcutGroup = keyof typeof shortcutGroups;
