import type { Page } from '@playwright/test';

/** Texts set smaller than this (px), in words. Letters of a drawing are measured by the drawing. */
export function smallLetters(page: Page, least: number): Promise<string[]> {
  return page.evaluate((pixels) => {
    const texts = [...document.querySelectorAll('#root *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const seen = texts.filter((one) => !one.closest('svg, .heard'));
    const size = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
    return seen.filter((one) => size(one) < pixels - 0.5).map((one) => `“${one.textContent}” is ${size(one)} px`);
  }, least);
}
