import type { Page } from '@playwright/test';

/** What a screen must hold, in millimetres of the glass and as a contrast ratio. */
export interface ScreenRules {
  readonly mmPerPixel: number;
  readonly target: number;
  readonly primary: number;
  readonly gap: number;
  readonly contrast: number;
  /** Smallest letters, in design pixels (24 to a root em); missing = another check looks at them. */
  readonly letters?: number;
}

/** A line of text and what it belongs to. */
interface Text {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Everything on the page that breaks a rule, in words; empty = the screen is sound. Fonts and animations must have settled. */
export function faultsOf(page: Page, rules: ScreenRules): Promise<string[]> {
  return page.evaluate(inspect, rules);
}

/** Runs in the page, so it stands alone. */
function inspect(rules: ScreenRules): string[] {
  const targets = [...document.querySelectorAll('button, a[href], input')].filter(shown);
  const texts = textsOf(document.body);
  return [
    ...new Set([
      ...targets.flatMap(tooSmall),
      ...pairs(targets).flatMap(tooClose),
      ...texts.flatMap(({ element, box }) => [
        ...cut(element, box),
        ...pale(element),
        ...tiny(element),
        ...covered(element, box),
      ]),
      ...pairs(texts).flatMap(overlapping),
      ...[document.documentElement, ...document.body.querySelectorAll('*')].flatMap(scrolling),
    ]),
  ];

  function name(element: Element): string {
    const words = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 24);
    return `<${element.tagName.toLowerCase()}> “${words}”`;
  }

  function mm(pixels: number): number {
    return Math.round(pixels * rules.mmPerPixel * 10) / 10;
  }

  function shown(element: Element): boolean {
    // the tray of made-up cards is for those who practise, not for visitors
    if (element.closest('[data-tray]')) return false;
    return element.checkVisibility() && !element.classList.contains('heard');
  }

  function pairs<Item>(items: readonly Item[]): [Item, Item][] {
    return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));
  }

  function tooSmall(target: Element): string[] {
    const { width, height } = target.getBoundingClientRect();
    const least = target.getAttribute('data-variant') === 'primary' ? rules.primary : rules.target;
    return mm(Math.min(width, height)) < least ? [`${name(target)} is ${mm(width)}×${mm(height)} mm`] : [];
  }

  function tooClose([one, other]: [Element, Element]): string[] {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
    const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
    const gap = across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
    return mm(gap) < rules.gap ? [`${name(one)} and ${name(other)} are ${mm(gap)} mm apart`] : [];
  }

  function cut(element: Element, box: DOMRect): string[] {
    if (!within(box, new DOMRect(0, 0, innerWidth, innerHeight), 1))
      return [`${name(element)} lies outside the screen`];
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      if (/^(inline|ruby)/.test(getComputedStyle(around).display)) continue;
      if (!within(box, around.getBoundingClientRect(), 6)) return [`${name(element)} sticks out of ${name(around)}`];
    }
    return [];
  }

  function within(box: DOMRect, edge: DOMRect, above: number): boolean {
    const sides = box.left >= edge.left - 2 && box.right <= edge.right + 2;
    return sides && box.top >= edge.top - above && box.bottom <= edge.bottom + above;
  }

  function pale(element: Element): string[] {
    const ratio = contrast(element);
    return ratio < rules.contrast ? [`${name(element)} has contrast ${ratio.toFixed(1)}`] : [];
  }

  function tiny(element: Element): string[] {
    const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
    // letters of a drawing are as large as the drawing makes them
    const drawn = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const size = Math.round(((parseFloat(getComputedStyle(element).fontSize) * drawn) / root) * 24);
    return size < (rules.letters ?? 0) ? [`${name(element)} is set in ${size}`] : [];
  }

  /** Somebody would have to scroll to see all of it. */
  function scrolling(element: Element): string[] {
    if (element.classList.contains('heard') || !/auto|scroll/.test(getComputedStyle(element).overflow)) return [];
    const more = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    return more ? [`${name(element)} must be scrolled`] : [];
  }

  function covered(element: Element, box: DOMRect): string[] {
    const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const itself = !top || top.contains(element) || element.contains(top);
    return itself ? [] : [`${name(element)} is covered by ${name(top)}`];
  }

  function overlapping([one, other]: [Text, Text]): string[] {
    if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    return across > 2 && down > 6 ? [`${name(one.element)} and ${name(other.element)} overlap`] : [];
  }

  function textsOf(root: Element): Text[] {
    const found: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !shown(element) || element.closest('script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) found.push({ element, box });
    }
    return found;
  }

  function contrast(element: Element): number {
    const text = parse(getComputedStyle(element).color);
    let ground = [255, 255, 255];
    for (let around: Element | null = element; around; around = around.parentElement) {
      const colour = parse(getComputedStyle(around).backgroundColor);
      if ((colour[3] ?? 1) < 1) continue;
      ground = colour;
      break;
    }
    const [light = 0, dark = 0] = [luminance(text), luminance(ground)].toSorted((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function parse(colour: string): number[] {
    return (colour.match(/[\d.]+/g) ?? []).map(Number);
  }

  function luminance([red = 0, green = 0, blue = 0]: number[]): number {
    const linear = (value: number): number => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }
}
