import { expect, it } from 'vitest';
import type { Notice } from '../../../../shared/domain/notice.ts';
import { always } from '../../../../shared/domain/notice-rules.ts';
import { standingsOf } from '../../../../renderer/office/notices/standing.ts';

const now = Date.parse('2026-11-24T10:00:00+09:00');
const moment = { now, today: '2026-11-24', timeZone: 'Asia/Tokyo', holidays: new Set(['2026-11-23']) };
const text = { ja: '文', 'ja-x-easy': '', en: '' };
const base: Notice = {
  id: 'n',
  level: 'normal',
  title: text,
  text,
  when: always,
  emergency: null,
  writtenBy: '佐藤',
  changedAt: now,
  endedAt: null,
};

const standing = (...changes: readonly Partial<Notice>[]) =>
  standingsOf(
    changes.map((change) => ({ ...base, ...change })),
    moment,
  ).map((one) => one.standing);

it.each<[string, Partial<Notice>]>([
  ['shown', {}],
  ['shown', { when: { ...always, weekdays: [2] } }],
  ['between', { when: { ...always, weekdays: [3] } }],
  ['between', { when: { ...always, times: { from: '12:00', to: '13:00' } } }],
  ['between', { when: { ...always, holidays: 'only' } }],
  ['to-come', { when: { ...always, fromDate: '2026-11-25' } }],
  ['over', { when: { ...always, toDate: '2026-11-23' } }],
  ['down', { endedAt: now - 1 }],
])('is %s', (wanted, change) => expect(standing(change)).toEqual([wanted]));

it('is covered by one of a higher level, as long as that is shown', () => {
  expect(standing({}, { level: 'notice' })).toEqual(['covered', 'shown']);
  expect(standing({}, { level: 'notice', when: { ...always, weekdays: [3] } })).toEqual(['shown', 'between']);
  const emergency = { kind: 'fire', drill: true, until: now + 1 } as const;
  expect(standing({ level: 'notice' }, { level: 'emergency', emergency })).toEqual(['covered', 'shown']);
});
