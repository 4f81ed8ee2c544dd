import { describe, expect, it } from 'vitest';
import { faultsAfter, type Json } from '../../support/faults-after.ts';

const BIRTH = 'guides/birth.json';
const photo = { item: 'photo', must: false };

describe('a broken guide is refused with file, path and reason', () => {
  it.each<[string, (guide: Json) => void, string, string]>([
    [
      'a question without options',
      (guide) => (guide.questions[0].options = []),
      'questions.0.options',
      'a question needs at least two options',
    ],
    ['a doubled question', (guide) => guide.questions.push(guide.questions[0]), 'questions', '"home" stands twice'],
    [
      'a doubled option',
      (guide) => (guide.questions[0].options[1].id = 'here'),
      'questions.0.options',
      '"here" stands twice',
    ],
    ['doubled advice', (guide) => guide.advice.push(guide.advice[0]), 'advice', '"home-town" stands twice'],
    ['a doubled outcome', (guide) => guide.outcomes.push(guide.outcomes[0]), 'outcomes', '"birth" stands twice'],
    ['an unknown outcome', (guide) => (guide.outcomes[0].procedure = 'x'), 'outcomes.0.procedure', '"x" is not known'],
    [
      'an unknown item of an outcome',
      (guide) => (guide.outcomes[0].bring = [{ item: 'crown', must: true }]),
      'outcomes.0.bring.0.item',
      '"crown" is not known',
    ],
    [
      'a doubled item of an outcome',
      (guide) => (guide.outcomes[0].bring = [photo, photo]),
      'outcomes.0.bring',
      '"photo" stands twice',
    ],
    [
      'an item under an answer that is no option',
      (guide) => (guide.outcomes[0].bring = [{ ...photo, when: { is: ['notice', 'x'] } }]),
      'outcomes.0.bring.0.when',
      'question "notice" has no option "x"',
    ],
    [
      'an item that nobody is asked for',
      (guide) => (guide.outcomes[0].bring = [{ ...photo, when: { is: ['notice', 'yes'] } }]),
      'outcomes.0.bring.0',
      'no answers lead to item "photo"',
    ],
    [
      'advice about nothing',
      (guide) => (guide.advice[0].when = { is: ['x', 'yes'] }),
      'advice.0.when',
      'no question "x"',
    ],
    [
      'unreachable advice',
      (guide) => (guide.advice[0].when = { all: [{ is: ['home', 'here'] }, { is: ['home', 'elsewhere'] }] }),
      'advice.0',
      'no answers lead to advice "home-town"',
    ],
    ['an empty text', (guide) => (guide.title.ja = ' '), 'title.ja', 'is empty'],
    ['a text that is none', (guide) => (guide.title.en = 7), 'title.en', 'is no text'],
    [
      'a text too long for its place',
      (guide) => (guide.title.ja = 'あ'.repeat(10)),
      'title.ja',
      'is longer than 9 signs: it does not fit its place',
    ],
    [
      'a question about nothing',
      (guide) => (guide.questions[2].showWhen = { is: ['x', 'yes'] }),
      'questions.2.showWhen',
      'no question "x"',
    ],
    [
      'a question about a later one',
      (guide) => (guide.questions[0].showWhen = { is: ['notice', 'yes'] }),
      'questions.0.showWhen',
      '"notice" is not asked before',
    ],
    [
      'an answer that is no option',
      (guide) => (guide.outcomes[0].when = { is: ['notice', 'x'] }),
      'outcomes.0.when',
      'question "notice" has no option "x"',
    ],
    [
      'an unreachable question',
      (guide) => (guide.questions[2].showWhen = { all: [{ is: ['home', 'here'] }, { is: ['home', 'elsewhere'] }] }),
      'questions.2',
      `no answers lead to question "insurance"`,
    ],
    [
      'an unreachable outcome',
      (guide) => (guide.outcomes[0].when = { not: { any: [{ is: ['home', 'here'] }, { is: ['home', 'elsewhere'] }] } }),
      'outcomes.0',
      'no answers lead to outcome "birth"',
    ],
    ['a guide under another name', (guide) => (guide.id = 'born'), 'id', '"born" is not the name of the file'],
  ])('%s', (...[, change, path, reason]) => {
    expect(faultsAfter(BIRTH, change)).toContainEqual({ file: BIRTH, path, reason });
  });

  it('a text that lacks a language', () => {
    const faults = faultsAfter(BIRTH, (guide) => void delete guide.questions[0].text.en);
    expect(faults).toEqual([{ file: BIRTH, path: 'questions.0.text.en', reason: 'is missing' }]);
  });

  it('a guide that ends with nothing to say', () => {
    const faults = faultsAfter(BIRTH, (guide) => void guide.advice.shift());
    expect(faults.map(({ path }) => path)).toEqual(['outcomes']);
    expect(faults[0]?.reason).toMatch(/^a dead end, .*home = elsewhere, notice = yes/);
  });
});
