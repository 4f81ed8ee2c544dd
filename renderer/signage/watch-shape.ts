import type { Shape } from '../display/side-place.ts';

/** Tells how the display hangs, now and whenever that changes. Returns the way to stop. */
export function watchShape(tell: (shape: Shape) => void, page: Pick<Window, 'matchMedia'> = window): () => void {
  const query = page.matchMedia('(orientation: portrait)');
  const look = (): void => tell(query.matches ? 'portrait' : 'landscape');
  query.addEventListener('change', look);
  look();
  return () => query.removeEventListener('change', look);
}
