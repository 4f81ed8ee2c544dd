import { choicesOf } from './choices.ts';

/**
 * Where the focus stands when a screen comes: on the heading, so that a screen reader begins there; for somebody who
 * moves by keys, on the first choice, so that the ring is where the eyes are.
 */
export function landFocus(heading: HTMLElement | null, byKeys: boolean): void {
  const screen = heading?.closest('main')?.parentElement;
  const first = byKeys && screen ? choicesOf(screen)[0] : undefined;
  (first ?? heading)?.focus({ preventScroll: true });
}
