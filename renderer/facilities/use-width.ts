import { useEffect, useState } from 'react';

/** How wide an element is, in letters of the page (rem); null before it was measured. Larger letters make it narrower. */
export function useWidth(element: HTMLElement | null): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (!element) return;
    const measure = (): void => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (element.clientWidth > 0 && rem > 0) setWidth(element.clientWidth / rem);
    };
    measure();
    // iOS 13.3 and older know of the whole window alone.
    if (!('ResizeObserver' in window)) {
      addEventListener('resize', measure);
      return () => removeEventListener('resize', measure);
    }
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
