import type { Shortcut } from './shortcuts.ts';

/** Under which text each keystroke is explained. */
export const shortcutNames = {
  help: 'keys.help',
  next: 'keys.next',
  recall: 'keys.recall',
  serve: 'keys.serve',
  absent: 'keys.absent',
  finish: 'keys.finish',
  'next-after': 'keys.next-after',
  pause: 'keys.pause',
  close: 'keys.closeCounter',
  leave: 'keys.leave',
  move: 'keys.move',
  'put-away': 'keys.put-away',
  keys: 'keys.keys',
} as const satisfies Record<Shortcut, string>;
