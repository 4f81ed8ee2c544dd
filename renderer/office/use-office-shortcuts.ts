import { useEffect, useEffectEvent } from 'react';
import { sections } from './section.ts';
import { shortcutOf, type Shortcut } from './shortcuts.ts';
import { happen } from './store.ts';

/** The keyboard of the page. */
export function useOfficeShortcuts(): void {
  const act = useEffectEvent((shortcut: Shortcut) => {
    const section = sections.find((one) => one === shortcut);
    if (section) happen({ type: 'section chosen', section });
    else if (shortcut === 'leave') happen({ type: 'panel opened', panel: { kind: 'leaving' } });
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if (!shortcut || event.ctrlKey || event.altKey || event.metaKey) return;
      act(shortcut);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
