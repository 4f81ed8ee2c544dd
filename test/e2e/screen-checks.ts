import type { Page } from '@playwright/test';

/** What a screen must hold, in millimetres of the glass and as a contrast ratio. */
export interface ScreenRules {
  readonly mmPerPixel: number;
  readonly target: number;
  readonly primary: number;
  readonly gap: number;
  readonly contrast: number;
}

/** Everything on the page that breaks a rule, in words; empty = the screen is sound. Fonts and animations must have settled. */
export function faultsOf(page: Page, rules: ScreenRules): Promise<string[]> {
  return page.evaluate(inspect, rules);
}

/** Runs in the page, so it stands alone. */
function inspect(rules: ScreenRules): string[] {
  const faults: string[] = [];
  const name = (element: Element): string => {
    const words = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 24);
    return `<${element.tagName.toLowerCase()}> “${words}”`;
  };
  const mm = (pixels: number): number => Math.round(pixels * rules.mmPerPixel * 10) / 10;
  const shown = (element: Element): boolean => element.checkVisibility() && !element.classList.contains('heard');

  const targets = [...document.querySelectorAll('button, a[href], input')].filter(shown);
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect();
    const least = target.getAttribute('data-variant') === 'primary' ? rules.primary : rules.target;
    if (mm(Math.min(width, height)) < least) faults.push(`${name(target)} is ${mm(width)}×${mm(height)} mm`);
  }
  targets.forEach((one, index) => {
    const a = one.getBoundingClientRect();
    for (const other of targets.slice(index + 1)) {
      const b = other.getBoundingClientRect();
      const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
      const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
      const gap = across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
      if (mm(gap) < rules.gap) faults.push(`${name(one)} and ${name(other)} are ${mm(gap)} mm apart`);
    }
  });

  const texts = textsOf(document.body);
  for (const { element, box } of texts) {
    if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) {
      faults.push(`${name(element)} lies outside the screen`);
    }
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).display.startsWith('inline')) continue;
      const edge = around.getBoundingClientRect();
      if (
        box.left < edge.left - 2 ||
        box.right > edge.right + 2 ||
        box.top < edge.top - 6 ||
        box.bottom > edge.bottom + 6
      ) {
        faults.push(`${name(element)} sticks out of ${name(around)}`);
        break;
      }
    }
    const ratio = contrast(element);
    if (ratio < rules.contrast) faults.push(`${name(element)} has contrast ${ratio.toFixed(1)}`);
  }
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      if (one.element === other.element) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > 6) faults.push(`${name(one.element)} and ${name(other.element)} overlap`);
    }
  });
  for (const { element, box } of texts) {
    const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    if (middle && !middle.contains(element) && !element.contains(middle)) {
      faults.push(`${name(element)} is covered by ${name(middle)}`);
    }
  }
  return [...new Set(faults)];

  function textsOf(root: Element): { element: Element; box: DOMRect }[] {
    const found: { element: Element; box: DOMRect }[] = [];
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
