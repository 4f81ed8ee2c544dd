import { expect, it } from 'vitest';
import { shortcutGroups } from '../../../renderer/counter/shortcut-groups.ts';
import { shortcutOf, shortcuts } from '../../../renderer/counter/shortcuts.ts';

const press = (key: string, ctrlKey = false) => shortcutOf({ key, ctrlKey });

it('gives every action a key of its own', () => {
  const keys = Object.values(shortcuts).map((key) => key.toUpperCase());
  expect(new Set(keys).size).toBe(keys.length);
});

it('keeps the keys that hands know already', () => {
  expect(['F2', 'F3', 'F4', 'F6', 'F8', 'F9'].map((key) => press(key))).toEqual([
    'next',
    'recall',
    'serve',
    'absent',
    'finish',
    'next-after',
  ]);
});

it('takes no key that a browser or a screen reader needs', () => {
  for (const key of ['Tab', 'Enter', ' ', 'F11', 'F12', 'Home', 'End']) expect(press(key)).toBeNull();
  for (const key of ['c', 'v', 'a', 'f', 'w', 'r', 'F5']) expect(press(key, true)).toBeNull();
});

it('undoes with Ctrl+Z alone', () => {
  expect(press('z', true)).toBe('undo');
  expect(press('z')).toBeNull();
});

it('prints the form with Ctrl+P alone: the page itself is never put on paper', () => {
  expect(press('p', true)).toBe('print-form');
  expect(press('p')).toBe('pause');
});

it('lists every key in the help, once', () => {
  const listed = Object.values(shortcutGroups).flat();
  expect(listed.toSorted()).toEqual(Object.keys(shortcuts).toSorted());
});
