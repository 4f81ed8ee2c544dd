import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { CardReaderState, ReadOutcome } from '../../../shared/card/card-reader.ts';
import type { SimulatorAct } from '../../../shared/card/simulated-cards.ts';

/** Puts a made-up card on the machine's simulated reader, or takes it away. */
export async function putCard(page: Page, act: SimulatorAct): Promise<void> {
  await page.evaluate((given) => Reflect.get(globalThis, 'machimado').card.simulate(given), act);
}

/** Waits until the machine's reader says so. */
export async function cardState(page: Page, state: CardReaderState): Promise<void> {
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'machimado').card.state())).toBe(state);
}

/** Reads the card with a PIN, through the page's bridge. */
export function readWith(page: Page, digits: string): Promise<ReadOutcome> {
  return page.evaluate(
    (given) =>
      Reflect.get(globalThis, 'machimado').card.read({ pin: new TextEncoder().encode(given), allowLastTry: false }),
    digits,
  );
}

/** The card's process of a program that also runs its hub: the younger of its two utility processes. */
export function cardPid(mainPid: number): number {
  const services = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isServiceOf(pid, mainPid));
  return Math.max(...services);
}

function isServiceOf(pid: number, mainPid: number): boolean {
  try {
    const parent = Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return parent === mainPid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node.mojom.NodeService');
  } catch {
    return false;
  }
}
