/** What an element says to the ear: its name where it has one, else its words, with the reading where kanji have one. */
export function readingOf(element: Element): string {
  return tidy(read(element));
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || isSilent(node)) return '';
  const name = node.getAttribute('aria-label');
  if (node instanceof HTMLInputElement) return `${name ?? ''}、${node.value}`;
  if (name !== null) return name;
  if (node.tagName === 'RUBY') return [...node.querySelectorAll('rt')].map((one) => one.textContent).join('');
  return [...node.childNodes].map((child) => (standsApart(child) ? `、${read(child)}、` : read(child))).join('');
}

/** Whether nobody is to hear it: hidden, or a picture without words. */
export function isSilent(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.tagName === 'svg') return !element.hasAttribute('aria-label');
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

/** A breath between what does not stand in one line. */
function standsApart(node: Node): boolean {
  return node instanceof Element && !/^(inline|contents|ruby)/.test(getComputedStyle(node).display);
}

/** Spaces that only part phrases for the eye are no breaths; a breath is one comma, but none before what is counted. */
function tidy(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]) (?=[\p{Script=Han}、。])/gu, '')
    .replaceAll(/[\s、]*、[\s、]*/g, '、')
    .replaceAll(/(?<=[。．.!?！？])、/g, '')
    .replaceAll(/(?<=\d)、(?=[番人階分円])/g, '')
    .replaceAll(/^[\s、]+|[\s、]+$/g, '');
}
