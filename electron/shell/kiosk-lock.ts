import type { WebContents } from 'electron';
import type { Face } from '../../shared/bridge.ts';

/** A key as `before-input-event` tells of it. */
export interface PressedKey {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** Keys beside letters and figures with which a page is used without a mouse. */
const PAGE_KEYS: readonly string[] = [
  'Tab',
  'Shift',
  'Enter',
  'Escape',
  'Backspace',
  'Delete',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
];

/** Of a tactile keypad: help, read aloud, large text, black and white, more time, low reach, louder and softer. */
const KEYPAD_KEYS: readonly string[] = ['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'Help', 'AudioVolumeUp', 'AudioVolumeDown'];

/** Reload, close, print, zoom, developer tools: what a browser does by itself and no window of ours should. */
const BROWSER_KEYS: readonly string[] = ['r', 'w', 'p', 'q', 'n', 't', 'i', 'j', 'u', 'o', 's', '+', '-', '=', '0'];

/** Browser's keys that mean something else on a face: at the counter F5 holds a visitor, Ctrl+P puts the form on its paper. */
const OWN_KEYS: Readonly<Partial<Record<Face, readonly string[]>>> = { counter: ['F5', 'Ctrl+P'] };

/**
 * Whether a key reaches the page. Where the public stands only what a form needs does; where staff work everything but
 * the browser's own shortcuts. Ctrl+Alt+Del and task switching are the operating system's to lock.
 */
export function reachesPage(face: Face, key: PressedKey): boolean {
  return face === 'kiosk' || face === 'signage' ? reachesPublicPage(face, key) : reachesStaffPage(face, key);
}

function reachesPublicPage(face: Face, { key, control, alt, meta }: PressedKey): boolean {
  if (control || alt || meta) return false;
  return key.length === 1 || PAGE_KEYS.includes(key) || (face === 'kiosk' && KEYPAD_KEYS.includes(key));
}

function reachesStaffPage(face: Face, { key, control, meta }: PressedKey): boolean {
  const command = control || meta;
  if (OWN_KEYS[face]?.includes(command ? `Ctrl+${key.toUpperCase()}` : key)) return true;
  if (['F5', 'F11', 'F12'].includes(key)) return false;
  return !(command && BROWSER_KEYS.includes(key.toLowerCase()));
}

/** Filters the keys of a window and keeps its size: no zoom by pinch or wheel. */
export function lockKeys(contents: WebContents, face: Face): void {
  contents.on('before-input-event', (event, input) => {
    if (!reachesPage(face, input)) event.preventDefault();
  });
  contents.on('zoom-changed', (event) => event.preventDefault());
  contents.on('did-finish-load', () => void contents.setVisualZoomLevelLimits(1, 1));
}
