import { isSilent, readingOf } from './reading-of.ts';

/** One line of what is read out, and where it stands on the screen. */
export interface Line {
  readonly words: string;
  readonly element: Element;
  /** Not for other ears. */
  readonly quiet: boolean;
}

const CONTROLS = 'button, a[href], input';

/** What is one line wherever it stands. */
const LINES = 'p, li, dt, dd, h1, h2, h3, h4, caption, td, th, [role=img]';

/**
 * The screen as it is read out: what it is, what has happened, what one can do, each with its number, and only then what
 * else there is to know. Nothing is said that does not stand on the screen.
 */
export function scriptOf(page: Document): Line[] {
  const main = page.querySelector('main');
  if (!main) return [];
  const touch = main.querySelector('[data-touch]');
  const first = ['h1', '[data-lead]', '[role=alert]', '[role=status]'].flatMap((one) => [
    ...main.querySelectorAll(one),
  ]);
  const parts = [...first, ...(touch ? linesIn(touch) : []), ...linesIn(main)];
  const once = parts.filter((one, index) => !parts.slice(0, index).some((other) => other.contains(one)));
  return once.map(lineOf).filter(({ words }) => words !== '');
}

/** One key or one line, as it is read out. */
export function lineOf(element: Element): Line {
  const number = element.getAttribute('data-number');
  const reading = readingOf(element);
  return {
    words: number === null || reading === '' ? reading : `${number}、${reading}`,
    element,
    // whether anybody is still there is no secret, whatever it stands over
    quiet: element.closest('[data-quiet]') !== null && element.closest('[role=alertdialog], nav') === null,
  };
}

function linesIn(element: Element): Element[] {
  if (isSilent(element)) return [];
  const inner = [...element.children];
  if (element.matches(CONTROLS)) return [element];
  if (element.matches(LINES) && !element.querySelector(`${CONTROLS}, ${LINES}`)) return [element];
  if (inner.length === 0 || inner.every(isInline)) return element.textContent?.trim() ? [element] : [];
  return inner.flatMap(linesIn);
}

function isInline(element: Element): boolean {
  return !element.matches(`${CONTROLS}, ${LINES}`) && getComputedStyle(element).display.startsWith('inline');
}
