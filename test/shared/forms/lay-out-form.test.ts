import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROW_WIDTH, type Form, type FormRow } from '../../../shared/domain/form.ts';
import { layOutForm, tooLongBy } from '../../../shared/forms/lay-out-form.ts';
import { PRINTED, type PaperBox } from '../../../shared/forms/paper-box.ts';

const text = { ja: '申請書', 'ja-x-easy': 'もうしこみ', en: 'Application' };

const formOf = (rows: readonly FormRow[][], notes: readonly string[] = []): Form => ({
  id: 'sample',
  letter: 'A',
  example: true,
  title: text,
  paperTitle: '申請書',
  addressee: 'みらい町長',
  procedures: ['residence-record'],
  proxy: true,
  sections: rows.map((one, at) => ({ heading: `見出し${at}`, rows: one })),
  notes,
});

const row = fc
  .record({ lines: fc.integer({ min: 1, max: 4 }), cut: fc.integer({ min: 1, max: ROW_WIDTH - 1 }) })
  .map(({ lines, cut }): FormRow => ({
    lines,
    cells: [cut, ROW_WIDTH - cut].map((width) => ({ label: '氏名', width, content: { kind: 'sign' } })),
  }));

const isInside = (inner: PaperBox, outer: PaperBox): boolean =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

const overlap = (a: PaperBox, b: PaperBox): boolean =>
  a.x + a.width > b.x + 1e-6 &&
  b.x + b.width > a.x + 1e-6 &&
  a.y + a.height > b.y + 1e-6 &&
  b.y + b.height > a.y + 1e-6;

describe('a form on its sheet', () => {
  it('keeps every cell on the printed part, in its section, and apart from the others', () => {
    const sections = fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sections, (rows) => {
        const lines = rows.flat().reduce((sum, one) => sum + one.lines, 0);
        fc.pre(lines <= 28);
        const placed = layOutForm(formOf(rows, ['注意']));
        const boxes = placed.sections.flatMap(({ cells }) => cells.flatMap(({ label, value }) => [label, value]));
        for (const section of placed.sections) {
          expect(isInside(section.box, PRINTED)).toBe(true);
          for (const { label, value } of section.cells) {
            expect(isInside(label, section.box) && isInside(value, section.box)).toBe(true);
            expect(value.width).toBeGreaterThan(label.width);
          }
        }
        boxes.forEach((one, at) => boxes.slice(at + 1).forEach((other) => expect(overlap(one, other)).toBe(false)));
        expect(isInside(placed.notes, PRINTED)).toBe(true);
      }),
    );
  });

  it('gives the rows of a short form air, and no more than is good', () => {
    const placed = layOutForm(
      formOf([[{ lines: 1, cells: [{ label: '氏名', width: 12, content: { kind: 'sign' } }] }]]),
    );
    expect(placed.line).toBe(9.5);
  });

  it('says of a form that has no place on one sheet how much is missing', () => {
    const rows = Array.from({ length: 40 }, (): FormRow => ({ lines: 1, cells: [] }));
    expect(tooLongBy(formOf([rows]))).toBe(24);
    expect(tooLongBy(formOf([rows.slice(0, 20)]))).toBe(0);
  });
});
