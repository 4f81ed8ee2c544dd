/** What became different on the screen: something, or so much that a visitor must be told. */
export type ScreenChange = 'some' | 'new';

/**
 * Tells of everything that changes on the page. It is `new` when another screen stands there, when its heading says
 * something else, or when a message has come: whatever wants to be read out. A countdown or a list is `some`.
 */
export function watchScreen(page: Document, changed: (change: ScreenChange) => void): () => void {
  let before = newsOf(page);
  const observer = new MutationObserver(() => {
    const now = newsOf(page);
    const isNew = now.stage !== before.stage || now.words !== before.words;
    before = now;
    changed(isNew ? 'new' : 'some');
  });
  observer.observe(page.body, { subtree: true, childList: true, characterData: true });
  return () => observer.disconnect();
}

function newsOf(page: Document): { readonly stage: Element | null; readonly words: string } {
  const telling = page.querySelectorAll('main h1, main [role=alert]');
  return {
    stage: page.querySelector('main')?.firstElementChild ?? null,
    words: [...telling].map((one) => one.textContent).join('\n'),
  };
}
