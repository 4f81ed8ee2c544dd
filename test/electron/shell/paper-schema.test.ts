import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperSchema } from '../../../electron/shell/paper-schema.ts';
import type { Admission } from '../../../shared/domain/line.ts';
import { guidePapers } from '../../support/guide-papers.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';
import { samplePaper } from '../../support/sample-paper.ts';
import { samplePlanPaper } from '../../support/sample-plan-paper.ts';
import { walkGuide } from '../../support/walk-guide.ts';

const { guides } = sampleGuidance();

const open: Admission = { kind: 'open', until: '17:15' };
const closed: Admission = { kind: 'closed', why: 'closed-day', opens: { date: '2026-11-25', time: '08:30' } };

/** Where a paper is at fault; null = it is taken. */
const fault = (paper: unknown): string | null => {
  const { error } = paperSchema.safeParse(paper);
  return error ? (error.issues[0]?.path.join('.') ?? '') : null;
};

const [part] = samplePlanPaper().parts;

describe('a paper over the bridge', () => {
  it('is taken when it is a ticket or a plan', () => {
    expect(fault(samplePaper())).toBeNull();
    expect(fault(samplePaper({ then: { heading: 'このあと', stops: ['2. 3番窓口（1階）'] } }))).toBeNull();
    expect(fault(samplePlanPaper())).toBeNull();
  });

  it('is taken for every plan that the guides of the town lead to, in every language, open or closed', () => {
    const picks = fc.array(fc.nat(4), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...guides), picks, fc.constantFrom(open, closed), (guide, numbers, admission) => {
        expect(guidePapers(guide, walkGuide(guide, numbers), admission).map(fault)).toEqual([null, null, null]);
      }),
      { numRuns: 150 },
    );
  });

  it('is taken for the longest plans: the same answer to every question', () => {
    for (const guide of guides) {
      for (const pick of [0, 1, 2, 3]) {
        const papers = guidePapers(guide, walkGuide(guide, Array<number>(20).fill(pick)), closed);
        expect(papers.map(fault), guide.id).toEqual([null, null, null]);
      }
    }
  });

  it.each([
    ['nothing', undefined, ''],
    ['no paper at all', { ticket: 'A1' }, 'kind'],
    ['a paper of another kind', { ...samplePlanPaper(), kind: 'form' }, 'kind'],
    ['a plan with a ticket’s number', { ...samplePlanPaper(), ticket: 'A012' }, ''],
    ['a language nobody speaks here', { ...samplePlanPaper(), language: 'tlh' }, 'language'],
    [
      'a row without its details',
      { ...samplePlanPaper(), parts: [{ ...part, rows: [{ text: 'a' }] }] },
      'parts.0.rows.0.detail',
    ],
    ['a line as long as a book', samplePlanPaper({ sums: ['a'.repeat(201)] }), 'sums.0'],
    [
      'more rows than a plan has',
      samplePlanPaper({ parts: [{ ...part!, rows: Array(81).fill(part!.rows[0]) }] }),
      'parts.0.rows',
    ],
    ['a ticket without a number', samplePaper({ ticket: '' }), 'ticket'],
    [
      'a ticket with more stops than a way has',
      samplePaper({ then: { heading: 'a', stops: Array(21).fill('a') } }),
      'then.stops',
    ],
  ])('is refused when it is %s', (_what, paper, where) => {
    expect(fault(paper)).toBe(where);
  });
});
