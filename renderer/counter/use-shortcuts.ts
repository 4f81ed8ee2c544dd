import { useEffect, useEffectEvent } from 'react';
import { moveInList } from './move-in-list.ts';
import { shortcutOf, type Shortcut } from './shortcuts.ts';

/**
 * Hears the keystrokes of the desk. A key that is held down counts once, and the same key again right after an answer
 * falls through: it was meant for the picture before.
 */
export function useShortcuts(onShortcut: (shortcut: Shortcut) => void): void {
  const act = useEffectEvent(onShortcut);
  useEffect(() => {
    let last: Shortcut | null = null;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]')) return;
      if (moveInList(document, event.key)) return event.preventDefault();
      const shortcut = shortcutOf(event.key);
      if (!shortcut) return;
      event.preventDefault();
      const settling = 'settling' in document.documentElement.dataset;
      if (event.repeat || (settling && shortcut === last)) return;
      last = shortcut;
      act(shortcut);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
