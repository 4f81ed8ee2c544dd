import { useEffect, useEffectEvent } from 'react';

/** Hears single keystrokes while a dialog is open; what is typed into a field stays there. `press` answers whether the key was one of its own. */
export function useDialogKeys(press: (key: string) => boolean): void {
  const heard = useEffectEvent(press);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (writing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if ('settling' in document.documentElement.dataset) return;
      if (heard(event.key.toUpperCase())) event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
