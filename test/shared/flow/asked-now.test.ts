import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedNow } from '../../../shared/flow/asked-now.ts';
import { guideResult } from '../../../shared/flow/guide-result.ts';
import { optionsOf, placeInGuide, type Answers } from '../../../shared/flow/place-in-guide.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';

const { guides } = sampleGuidance();

/** A guide with answers to some of its questions, in no order, also to some that are not asked. */
const walk = fc.constantFrom(...guides).chain((guide) =>
  fc.tuple(...guide.questions.map((question) => fc.option(fc.constantFrom(...optionsOf(question))))).map((chosen) => {
    const answers: Answers = Object.fromEntries(
      guide.questions.flatMap(({ id }, at) => (chosen[at] ? [[id, chosen[at]]] : [])),
    );
    return { guide, answers };
  }),
);

it('is the walk question by question once all is answered', () => {
  fc.assert(
    fc.property(walk, ({ guide, answers }) => {
      const { questions, open, outcomes, advice } = askedNow(guide, answers);
      const place = placeInGuide(guide, answers);
      expect(open === 0).toBe(place.next === null);
      if (open > 0) return;
      expect(new Map(questions.map(({ question, answer }) => [question.id, answer]))).toEqual(place.counted);
      expect({ outcomes, advice }).toEqual(guideResult(guide, answers));
    }),
  );
});

it('asks nothing that the walk would not ask, and forgets no answer that counts', () => {
  fc.assert(
    fc.property(walk, ({ guide, answers }) => {
      const asked = new Map(askedNow(guide, answers).questions.map(({ question, answer }) => [question.id, answer]));
      const { counted, next } = placeInGuide(guide, answers);
      for (const [question, answer] of counted) expect(asked.get(question)).toBe(answer);
      if (next) expect(asked.get(next.id)).toBeNull();
    }),
  );
});

it('says only what stays so, whatever is answered to the rest', () => {
  fc.assert(
    fc.property(walk, fc.nat(), ({ guide, answers }, chance) => {
      const { outcomes } = askedNow(guide, answers);
      let all = answers;
      for (let at = 0; ; at += 1) {
        const { next } = placeInGuide(guide, all);
        if (!next) break;
        const options = optionsOf(next);
        all = { ...all, [next.id]: options[(chance + at) % options.length] ?? '' };
      }
      const certain = outcomes.map(({ procedure }) => procedure);
      expect(guideResult(guide, all).outcomes.map(({ procedure }) => procedure)).toEqual(
        expect.arrayContaining(certain),
      );
    }),
  );
});

it('shows at once what is asked of everybody', () => {
  for (const guide of guides) {
    const always = guide.questions.filter(({ showWhen }) => showWhen === null).map(({ id }) => id);
    const first = askedNow(guide, {}).questions.map(({ question }) => question.id);
    expect(first).toEqual(expect.arrayContaining(always));
  }
});
