import { useEffect, useEffectEvent } from 'react';
import { shortcutOf, type Shortcut } from './shortcuts.ts';

/**
 * Hears the keystrokes of the page. A key that is held down counts once, and the same key again right after an answer falls
 * through: it was meant for the picture before. What is typed into a field stays there; a dialog has keys of its own.
 * `act` answers whether the key was one of its own.
 */
export function useShortcuts(act: (shortcut: Shortcut) => boolean): void {
  const heard = useEffectEvent(act);
  useEffect(() => {
    let last: Shortcut | null = null;
    const pressed = (event: KeyboardEvent): void => {
      if (event.altKey || event.metaKey || event.ctrlKey || document.querySelector('dialog[open]')) return;
      const shortcut = shortcutOf(event);
      if (!shortcut || (isWriting(event.target) && !WHILE_WRITING.test(event.key))) return;
      const settling = 'settling' in document.documentElement.dataset;
      if (event.repeat || (settling && shortcut === last) || heard(shortcut)) event.preventDefault();
      last = shortcut;
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

/** Keys that mean nothing in a field. */
const WHILE_WRITING = /^(F\d+|Escape)$/;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');
