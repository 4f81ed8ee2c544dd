import { sections } from './section.ts';
import { happen } from './store.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The keystrokes that every part of the page has. */
export function usePageShortcuts(): void {
  useShortcuts((shortcut) => {
    const section = sections.find((one) => one === shortcut);
    if (section) happen({ type: 'section chosen', section });
    else if (shortcut === 'leave') happen({ type: 'panel opened', panel: { kind: 'leaving' } });
    else return false;
    return true;
  });
}
