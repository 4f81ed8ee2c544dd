import { choicesOf } from './choices.ts';

/** Brings the focus back when the key that had it is gone: to the key that is nearest to where it was. */
export function keepFocus(page: Document): { readonly restore: () => void } {
  let last = { x: 0, y: 0 };
  page.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) last = middle(target);
  });
  return {
    restore() {
      if (page.activeElement && page.activeElement !== page.body) return;
      const distance = (key: Element): number => Math.hypot(middle(key).x - last.x, middle(key).y - last.y);
      const [nearest] = choicesOf(page).toSorted((one, other) => distance(one) - distance(other));
      (nearest ?? page.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
    },
  };
}

function middle(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
