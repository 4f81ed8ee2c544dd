import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../shared/domain/guide.ts';
import { guideProgress } from '../../../shared/flow/guide-progress.ts';
import { guideResult } from '../../../shared/flow/guide-result.ts';
import { optionsOf, placeInGuide } from '../../../shared/flow/place-in-guide.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';
import { walkGuide } from '../../support/walk-guide.ts';

const { guides } = sampleGuidance();
const guideOf = (id: string): Guide => guides.find((guide) => guide.id === id)!;

const anyGuide = fc.constantFrom(...guides);
const picks = fc.array(fc.nat(4), { minLength: 20, maxLength: 20 });
const twoPicks = fc.tuple(picks, picks);
const twoNumbers = fc.tuple(fc.nat(), fc.nat());
const rubbish = fc.dictionary(fc.string(), fc.string());

describe('a walk through a guide', () => {
  it('ends with something to say, whatever is answered', () => {
    fc.assert(
      fc.property(anyGuide, picks, (guide, numbers) => {
        const { outcomes, advice } = guideResult(guide, walkGuide(guide, numbers));
        expect(outcomes.length + advice.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to an end too after an earlier answer is changed', () => {
    fc.assert(
      fc.property(anyGuide, twoPicks, twoNumbers, (guide, [numbers, more], [which, other]) => {
        const answers = walkGuide(guide, numbers);
        const { counted } = placeInGuide(guide, answers);
        const changed = guide.questions.find((one) => one.id === [...counted.keys()][which % counted.size])!;
        const options = optionsOf(changed);
        const again = walkGuide(guide, more, { ...answers, [changed.id]: options[other % options.length]! });
        const { outcomes, advice } = guideResult(guide, again);
        expect(placeInGuide(guide, again).next).toBeNull();
        expect(outcomes.length + advice.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('has lost nothing after a change is changed back', () => {
    fc.assert(
      fc.property(anyGuide, twoPicks, fc.nat(), (guide, [numbers, more], which) => {
        const answers = walkGuide(guide, numbers);
        const before = placeInGuide(guide, answers).counted;
        const [id, was] = [...before][which % before.size]!;
        const options = optionsOf(guide.questions.find((one) => one.id === id)!);
        const detour = walkGuide(guide, more, {
          ...answers,
          [id]: options[(options.indexOf(was) + 1) % options.length]!,
        });
        expect([...placeInGuide(guide, { ...detour, [id]: was }).counted]).toEqual([...before]);
      }),
    );
  });

  it('does not care in which order the answers are kept', () => {
    fc.assert(
      fc.property(anyGuide, picks, (guide, numbers) => {
        const answers = walkGuide(guide, numbers);
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect([...placeInGuide(guide, turned).counted]).toEqual([...placeInGuide(guide, answers).counted]);
        expect(guideResult(guide, turned)).toEqual(guideResult(guide, answers));
      }),
    );
  });

  it('takes any rubbish for no answer', () => {
    fc.assert(
      fc.property(anyGuide, rubbish, (guide, answers) => {
        const place = placeInGuide(guide, { ...answers, constructor: 'x', [guide.questions[0]!.id]: 'no-such-option' });
        expect(place.next).toBe(guide.questions[0]);
        expect(place.counted.size).toBe(0);
        guideResult(guide, answers);
      }),
    );
  });

  it('never says more questions are to come than before, and none at the end', () => {
    fc.assert(
      fc.property(anyGuide, picks, (guide, numbers) => {
        const ordered = [...placeInGuide(guide, walkGuide(guide, numbers)).counted];
        const steps = ordered.map((_, at) => guideProgress(guide, Object.fromEntries(ordered.slice(0, at))));
        steps.forEach((step, at) => {
          expect(step.done).toBe(at);
          expect(step.toCome).toBeLessThan(at === 0 ? Infinity : steps[at - 1]!.toCome);
          expect(step.toCome).toBeGreaterThanOrEqual(ordered.length - at);
        });
        expect(guideProgress(guide, Object.fromEntries(ordered))).toEqual({ done: ordered.length, toCome: 0 });
      }),
    );
  });
});

describe('progress', () => {
  it('tells the longest way that is left', () => {
    expect(guideProgress(guideOf('bereavement'), {})).toEqual({ done: 0, toCome: 20 });
    expect(guideProgress(guideOf('certificates'), {})).toEqual({ done: 0, toCome: 6 });
  });
});
