import { useEffect, useEffectEvent } from 'react';

/**
 * Hears single keystrokes while a dialog is open ("1", "X", "ArrowUp", "Shift+ArrowUp", "Ctrl+Z"); what is typed into a field
 * stays there. `press` answers whether the key was one of its own.
 */
export function useDialogKeys(press: (key: string) => boolean): void {
  const heard = useEffectEvent(press);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (writing || event.altKey || event.metaKey || event.repeat) return;
      if ('settling' in document.documentElement.dataset) return;
      if (heard(strokeOf(event))) event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

function strokeOf({ key, ctrlKey, shiftKey }: KeyboardEvent): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  if (ctrlKey) return `Ctrl+${name}`;
  return shiftKey && key.startsWith('Arrow') ? `Shift+${name}` : name;
}
