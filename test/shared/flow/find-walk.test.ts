import { describe, expect, it } from 'vitest';
import type { Condition, GuideQuestion } from '../../../shared/domain/guide.ts';
import { findWalk } from '../../../shared/flow/find-walk.ts';

const text = { ja: 'あ', 'ja-x-easy': 'あ', en: 'a' };
const option = (id: string) => ({ id, text, help: null });
const question = (id: string, showWhen: Condition | null = null): GuideQuestion => ({
  ...{ id, text, help: null, showWhen },
  options: [option('yes'), option('no')],
  unsure: true,
});
const is = (id: string, answer: string): Condition => ({ is: [id, answer] });

const questions = [question('moved'), question('child', is('moved', 'yes')), question('school', is('child', 'yes'))];

describe('the search for a walk', () => {
  it('finds the answers that lead to a condition, the last option too', () => {
    expect(findWalk({ questions }, is('school', 'unsure'))).toEqual({
      kind: 'found',
      answers: { moved: 'yes', child: 'yes', school: 'unsure' },
    });
  });

  it('knows that a question not asked has no answer', () => {
    expect(findWalk({ questions }, { all: [is('moved', 'no'), is('child', 'yes')] })).toEqual({ kind: 'none' });
    expect(findWalk({ questions }, { all: [{ not: is('child', 'yes') }, is('school', 'no')] })).toEqual({
      kind: 'none',
    });
  });

  it('does not branch where nothing hangs on the answer', () => {
    const many = Array.from({ length: 20 }, (_, at) => question(`q${at}`));
    expect(findWalk({ questions: many }, { all: [is('q0', 'yes'), is('q0', 'no')] })).toEqual({ kind: 'none' });
    expect(findWalk({ questions: many }, is('q19', 'no')).kind).toBe('found');
  });

  it('gives up before it takes for ever', () => {
    const many = Array.from({ length: 20 }, (_, at) => question(`q${at}`));
    const odd = many.map(({ id }): Condition => ({ any: [is(id, 'yes'), is(id, 'no'), is(id, 'unsure')] }));
    const never: Condition = { all: [...odd, is('q19', 'yes'), is('q19', 'no')] };
    expect(findWalk({ questions: many }, never).kind).toBe('too-many');
  }, 30_000);
});
