import { expect, test } from '@playwright/test';
import { compareForm } from '../support/paper-press/compare-form.ts';
import { openPress, type PaperPress } from '../support/paper-press/press.ts';
import { sampleContent } from '../support/sample-guidance.ts';

const { book } = sampleContent().guidance;
let press: PaperPress;

test.beforeAll(async () => {
  press = await openPress();
});

test.afterAll(() => press.close());

test('every form of the sample town is there', () => {
  expect(book.forms.map(({ letter }) => letter).toSorted()).toEqual([...'ABCDEFGHIJKL']);
});

for (const form of book.forms) {
  test(`form ${form.letter}: each value stands in its place on one sheet, and nowhere else`, async () => {
    const { faults, placed } = await compareForm(press, form, book);
    expect(faults).toEqual([]);
    // a letter of proxy is written by hand alone
    expect(placed).toBeGreaterThanOrEqual(form.procedures.length === 0 ? 0 : 12);
  });
}
