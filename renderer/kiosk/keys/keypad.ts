import { settleTouches } from '../../ui/touch-guard.ts';
import { choiceOf, choicesOf } from './choices.ts';

/** What keys do beside moving the focus. */
export type KeyAct =
  | 'back'
  /** What was typed last; where nothing was, back. */
  | 'erase'
  | 'restart'
  | 'staff'
  | 'help'
  | 'speech'
  | 'again'
  | 'louder'
  | 'softer'
  | 'large text'
  | 'dark'
  | 'slow'
  | 'lowered';

/** Keys as the page hears of them. A tactile keypad sends them like any keyboard; none needs two keys at once. */
const ACTS: Readonly<Record<string, KeyAct>> = {
  Escape: 'back',
  Backspace: 'erase',
  Home: 'restart',
  F1: 'help',
  Help: 'help',
  '?': 'help',
  F2: 'speech',
  F3: 'large text',
  F4: 'dark',
  F6: 'slow',
  F7: 'lowered',
  0: 'again',
  '+': 'louder',
  AudioVolumeUp: 'louder',
  '-': 'softer',
  AudioVolumeDown: 'softer',
};

/** Staff rest a finger on the Home key for this long (ms), as they do on the town's mark. */
const STAFF_HOLD_MS = 2_000;

/** Gives every act its key, and every choice its number. */
export function keypad(page: Document, act: (act: KeyAct) => void): void {
  let holding: ReturnType<typeof setTimeout> | undefined;
  const pressed = (event: KeyboardEvent): void => {
    const command = event.ctrlKey || event.altKey || event.metaKey;
    if (command || isTyping(event)) return;
    const then = event.repeat ? nothingOf(event) : meaningOf(page, event, act);
    if (event.key === 'Home' && !event.repeat) holding = setTimeout(() => act('staff'), STAFF_HOLD_MS);
    if (!then) return;
    event.preventDefault();
    event.stopPropagation();
    then();
  };
  page.addEventListener('keydown', pressed, { capture: true });
  page.addEventListener('keyup', ({ key }) => {
    if (key === 'Home') clearTimeout(holding);
  });
}

/** What a key means here; undefined = what it means to the browser. */
function meaningOf(page: Document, { key }: KeyboardEvent, act: (act: KeyAct) => void): (() => void) | undefined {
  const sign = signKey(page, key);
  if (sign) return () => sign.click();
  const presses = key === 'Enter' || key === ' ';
  const known = ACTS[key];
  const choice = /^[1-9]$/.test(key) ? choiceOf(page, Number(key)) : undefined;
  // a trembling hand: the second stroke would press what has just appeared
  if ((presses || known || choice) && 'settling' in page.documentElement.dataset) return nothing;
  if (known) {
    return () => {
      settleTouches();
      act(known);
    };
  }
  if (choice) return () => choice.click();
  return presses && !hasKey(page.activeElement) ? () => choicesOf(page)[0]?.focus() : undefined;
}

/** A key that is held down moves the focus on and on, but presses nothing twice. */
function nothingOf({ key }: KeyboardEvent): (() => void) | undefined {
  return key.startsWith('Arrow') || key === 'Tab' ? undefined : nothing;
}

/** Letters, figures and Backspace belong to the field they are typed into. */
function isTyping({ target, key }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && (key.length === 1 || key === 'Backspace' || key === 'Enter');
}

/** The key of a typing pad on the screen that bears this sign; where there is a field, that takes them itself, with spaces. */
function signKey(page: Document, sign: string): HTMLElement | undefined {
  if (sign.length !== 1 || page.querySelector('main input')) return undefined;
  const signs = [...page.querySelectorAll<HTMLElement>('main [data-rapid]')];
  return signs.find((one) => one.textContent === sign || one.textContent === sign.toUpperCase());
}

function hasKey(element: Element | null): boolean {
  return element?.matches('button, a[href], input') ?? false;
}

const nothing = (): void => undefined;
