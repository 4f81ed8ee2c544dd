import { expect, test } from 'vitest';
import { officeClock } from '../../../renderer/client/office-clock.ts';

const HUB = 1_795_482_000_000;

test('the hub says the time, the page counts on from it', () => {
  let page = 1000;
  const clock = officeClock(HUB, () => page);
  page += 5000;
  expect(clock.now()).toBe(HUB + 5000);
  clock.hear(HUB - 60_000);
  page += 1;
  expect(clock.now()).toBe(HUB - 59_999);
});

test('a page that counts in fractions still tells whole milliseconds, and never runs ahead', () => {
  let page = 229.2002;
  const clock = officeClock(HUB, () => page);
  for (const step of [0.3, 0.9, 16.6999]) {
    page += step;
    expect(Number.isInteger(clock.now())).toBe(true);
    expect(clock.now()).toBeLessThanOrEqual(HUB + page);
  }
});
