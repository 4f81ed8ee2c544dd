import { describe, expect, it } from 'vitest';
import { judge, mentions } from '../../../shared/flow/condition.ts';

const known: Readonly<Record<string, string | null>> = { car: 'yes', dog: null };
const answerTo = (question: string) => known[question];
const car = { is: ['car', 'yes'] } as const;
const dog = { is: ['dog', 'yes'] } as const;
const open = { is: ['house', 'yes'] } as const;

describe('a condition', () => {
  it.each([
    [null, true],
    [car, true],
    [dog, false],
    [{ not: dog }, true],
    [{ all: [car, { not: dog }] }, true],
    [{ all: [car, dog] }, false],
    [{ any: [dog, car] }, true],
    [{ any: [dog, { not: car }] }, false],
  ])('%j is %s', (condition, value) => {
    expect(judge(condition, answerTo)).toBe(value);
  });

  it.each([
    [open, undefined],
    [{ not: open }, undefined],
    [{ all: [car, open] }, undefined],
    [{ all: [dog, open] }, false],
    [{ any: [dog, open] }, undefined],
    [{ any: [open, car] }, true],
  ])('%j is %s while a question is open', (condition, value) => {
    expect(judge(condition, answerTo)).toBe(value);
  });

  it('names the answers it asks for', () => {
    expect(mentions({ all: [car, { not: { any: [dog] } }] })).toEqual([
      ['car', 'yes'],
      ['dog', 'yes'],
    ]);
    expect(mentions(null)).toEqual([]);
  });
});
