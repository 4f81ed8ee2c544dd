import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Sees to it that nothing is cut whatever a town writes and however large its letters are: `data-fit` of the box goes up
 * from 0 until neither the box nor a child of it holds more than it shows. The style sheet says what each step gives up.
 */
export function useFit<Box extends HTMLElement>(steps: number): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const fit = (): void => {
      for (let step = 0; step <= steps; step += 1) {
        current.dataset['fit'] = String(step);
        if (![current, ...current.children].some(overflows)) return;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    for (const one of [current, ...current.querySelectorAll('*')]) observer.observe(one);
    return () => observer.disconnect();
  });
  return box;
}

function overflows(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}
