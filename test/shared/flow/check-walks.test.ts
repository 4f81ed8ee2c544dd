import { describe, expect, it } from 'vitest';
import type { Condition, Guide } from '../../../shared/domain/guide.ts';
import { checkWalks } from '../../../shared/flow/check-walks.ts';

const text = { ja: 'あ', 'ja-x-easy': 'あ', en: 'a' };
const options = ['yes', 'no', 'later'].map((id) => ({ id, text, help: null }));
const is = (id: string, answer: string): Condition => ({ is: [id, answer] });

/** A guide of fourteen questions; its only advice stands under this condition. */
const guide = (when: Condition): Guide => ({
  ...{ id: 'g', pictogram: 'home', example: true, quiet: false, reading: '', title: text, examples: text },
  questions: Array.from({ length: 14 }, (_, at) => ({
    ...{ id: `q${at}`, text, help: null, options, unsure: false, showWhen: null },
  })),
  outcomes: [],
  advice: [{ id: 'told', text, when }],
});

describe('the check of a guide', () => {
  it('names the answers of a dead end', () => {
    const faults = checkWalks(guide({ any: [is('q0', 'yes'), is('q1', 'yes')] }));
    expect(faults.map((fault) => fault.path)).toEqual(['outcomes']);
    expect(faults[0]?.reason).toContain('q0 = no, q1 = no');
  });

  it('is content when some advice always comes', () => {
    expect(checkWalks(guide({ any: [is('q0', 'yes'), { not: is('q0', 'yes') }] }))).toEqual([]);
  });

  it('walks by chance where the ways are too many to try them all', () => {
    const answered = Array.from({ length: 14 }, (_, at) => options.map(({ id }) => is(`q${at}`, id)));
    const alwaysTrue: Condition = { all: answered.map((any): Condition => ({ any })) };
    expect(checkWalks(guide(alwaysTrue))).toEqual([]);
    const dead = checkWalks(guide({ all: [alwaysTrue, is('q13', 'yes')] }));
    expect(dead.map((fault) => fault.path)).toEqual(['outcomes']);
  });
});
