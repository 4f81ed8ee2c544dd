import { useEffect, useRef, type RefObject } from 'react';

/** What must be in sight of a list for it to count as seen (px). */
const GLIMPSE = 120;

/** Where a window is too small to show anything of what has just opened, brings it into sight, once. */
export function useReveal(): RefObject<HTMLElement | null> {
  const opened = useRef<HTMLElement>(null);
  useEffect(() => {
    const part = opened.current;
    const list = part?.querySelector('dl');
    const frame = part?.parentElement;
    if (!part || !list || !frame) return;
    const hidden = list.getBoundingClientRect().top > frame.getBoundingClientRect().bottom - GLIMPSE;
    if (hidden) part.scrollIntoView({ block: 'start' });
  }, []);
  return opened;
}
