/** A second touch within this time (ms) is a trembling hand, not a wish. */
export const SETTLING_MS = 400;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Lets touches fall through for a moment after one was taken, wherever on the page the next would land: a screen that
 * changed under the finger must not be pressed by the same gesture. It is a state of the page (`data-settling`), so
 * that whoever drives the page can wait for it.
 */
export function settleTouches(root: HTMLElement = document.documentElement): void {
  clearTimeout(timer);
  root.dataset['settling'] = '';
  timer = setTimeout(() => delete root.dataset['settling'], SETTLING_MS);
}
