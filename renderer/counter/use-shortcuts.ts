import { useEffect, useEffectEvent } from 'react';
import { moveInList } from './move-in-list.ts';
import { shortcutOf, type Shortcut } from './shortcuts.ts';

/**
 * Hears the keystrokes of the desk. A key that is held down counts once, and the same key again right after an answer
 * falls through: it was meant for the picture before. A dialog has keys of its own; the browser still gets none of ours.
 */
export function useShortcuts(onShortcut: (shortcut: Shortcut) => void): void {
  const act = useEffectEvent(onShortcut);
  useEffect(() => {
    let last: Shortcut | null = null;
    const pressed = (event: KeyboardEvent): void => {
      if (event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]')) {
        if (/^F\d+$/.test(event.key) || shortcutOf(event) === 'print-form') event.preventDefault();
        return;
      }
      if (!event.ctrlKey && moveInList(document, event.key)) return event.preventDefault();
      const shortcut = shortcutOf(event);
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
