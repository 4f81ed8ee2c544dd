import { readingOf } from './speech/reading-of.ts';

/** Names the page after the screen it shows, for readers of screens; the words are the visitor's, as on the screen. */
export function titlePage(page: Document): void {
  const heading = page.querySelector('main h1');
  if (heading) page.title = `${readingOf(heading)} – まちまど`;
}
