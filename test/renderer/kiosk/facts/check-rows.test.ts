import { expect, it } from 'vitest';
import { checkRows } from '../../../../renderer/kiosk/facts/check-rows.ts';
import type { FactValue } from '../../../../shared/domain/fact.ts';
import { begun, recordContent } from './forms-walk.ts';

const answer = (value: string): FactValue => ({ value, source: 'asked', doubt: false });

it('puts somebody else’s name under the form it is for, not under who stands there', () => {
  const said = {
    'applicant.role': answer('household'),
    'applicant.kana': answer('ミホン　ハナコ'),
    'subject.kana': answer('ミホン　タロウ'),
  };
  const rows = checkRows({ ...begun(null), said }, recordContent);
  const names = rows.filter(({ fact }) => fact.id.endsWith('.kana'));
  expect(names.map(({ fact, form }) => [fact.id, form?.id])).toEqual([
    ['applicant.kana', undefined],
    ['subject.kana', 'residence-certificate'],
  ]);
});
