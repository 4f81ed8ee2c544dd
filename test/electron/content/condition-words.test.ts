import { expect, it } from 'vitest';
import { conditionWords } from '../../../electron/content/condition-words.ts';
import type { Condition } from '../../../shared/domain/guide.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';

const guide = sampleGuidance().guides.find(({ id }) => id === 'need-care')!;

const old: Condition = { is: ['age', 'from-65'] };
const helped: Condition = { any: [{ is: ['help', 'yes'] }, { is: ['help', 'unsure'] }] };
const ill: Condition = { is: ['illness', 'yes'] };

it.each<[string, Condition | null, string]>([
  ['nothing asked', null, 'いつも'],
  ['one answer', old, '質問1が「65歳以上」'],
  ['answers to one question together', helped, '質問2が「いる」か「わかりません」'],
  [
    'all, without a bracket more than it needs',
    { all: [old, helped] },
    '質問1が「65歳以上」 かつ 質問2が「いる」か「わかりません」',
  ],
  [
    'what belongs together in brackets',
    { any: [{ all: [old, helped] }, ill] },
    '（質問1が「65歳以上」 かつ 質問2が「いる」か「わかりません」） または 質問3が「ある」',
  ],
  ['not one answer', { not: old }, '質問1が「65歳以上」ではない'],
  ['not several', { not: { all: [old, ill] } }, '（質問1が「65歳以上」 かつ 質問3が「ある」）ではない'],
])('says %s', (...[, condition, words]) => {
  expect(conditionWords(condition, guide)).toBe(words);
});
