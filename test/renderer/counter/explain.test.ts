import { describe, expect, it } from 'vitest';
import type { DeskError } from '../../../renderer/counter/desk-error.ts';
import { explain } from '../../../renderer/counter/explain.ts';
import { counterTexts } from '../../../renderer/counter/texts.ts';
import type { Words } from '../../../renderer/counter/use-texts.ts';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';
import type { Admission } from '../../../shared/domain/line.ts';
import type { StopState } from '../../../shared/domain/visit.ts';

const bare = [
  'UNKNOWN_STOP',
  'UNKNOWN_VISIT',
  'VISIT_OVER',
  'HOLD_IN_PAST',
  'UNKNOWN_LINE',
  'UNKNOWN_ERRAND',
  'SAME_LINE',
  'UNKNOWN_EVENT',
  'UNDO_TOO_LATE',
  'BAD_TIMES',
  'COUNTER_NOT_OPEN',
  'NOBODY_WAITS',
  'NO_COUNTER',
  'UNKNOWN_COUNTER',
  'UNKNOWN_CALL',
  'NOT_ALLOWED',
  'TOO_FAST',
  'STORE_UNAVAILABLE',
] as const;

const states: readonly StopState[] = [
  'planned',
  'waiting',
  'called',
  'serving',
  'held',
  'absent',
  'done',
  'transferred',
  'cancelled',
  'expired',
];

const closed: readonly Admission[] = [
  { kind: 'open', until: '17:15' },
  { kind: 'stopped' },
  { kind: 'full', limit: 40 },
  ...(['before-hours', 'break', 'after-hours', 'closed-day'] as const).map((why) => ({
    kind: 'closed' as const,
    why,
    opens: { date: '2026-11-25', time: '08:30' },
  })),
];

const errors: readonly DeskError[] = [
  ...bare.map((code) => ({ code, data: undefined })),
  ...states.map((state) => ({ code: 'STATE_CHANGED' as const, data: { state, counter: null } })),
  ...closed.map((admission) => ({ code: 'LINE_CLOSED' as const, data: { admission } })),
  ...(['moved-on', 'next-called', 'counter-busy'] as const).flatMap((why) =>
    [3, null].map((counter) => ({ code: 'UNDO_OVERTAKEN' as const, data: { why, counter } })),
  ),
  { code: 'HOLD_AFTER_CLOSING', data: { closes: '17:15' } },
  { code: 'ALREADY_ENTERED', data: { ticket: 'A901' } },
  { code: 'OTHER_COUNTER', data: { counter: 5 } },
  { code: 'TOO_FEW_PAPERS', data: { more: 1 } },
  { code: 'COUNTER_BUSY', data: { ticket: 'A012' } },
  { code: 'COUNTER_TAKEN', data: { by: '鈴木' } },
  { code: 'CONNECTION_LOST' },
  { code: 'HUB_FAULT', hubCode: 'INTERNAL_SERVER_ERROR' },
];

for (const language of ['ja', 'en'] as const) {
  const t = startTexts(counterTexts, language).t as unknown as Words;
  const say = (error: DeskError, act: 'next' | 'close' = 'next') => explain({ error, act, ticket: 'A012' }, t);

  describe(`what is said in ${language}`, () => {
    it.each(errors.map((error) => [error.code, error] as const))('%s has a sentence and a way on', (_code, error) => {
      const { title, rest } = say(error);
      for (const words of [title, rest]) {
        expect(words).not.toBe('');
        expect(words).not.toMatch(/trouble\.|\{\{/);
      }
    });

    it('names who was quicker', () => {
      const { title } = say({ code: 'STATE_CHANGED', data: { state: 'called', counter: 2 } });
      expect(title).toContain('A012');
      expect(title).toContain('2');
    });

    it('says why nothing is taken back, and where the visitor is now', () => {
      const { title } = say({ code: 'UNDO_OVERTAKEN', data: { why: 'next-called', counter: 3 } });
      expect(title).toContain('A012');
      expect(title).toContain('3');
    });

    it('tells how to close a busy counter, which differs from how to call', () => {
      const busy: DeskError = { code: 'COUNTER_BUSY', data: { ticket: 'A012' } };
      expect(say(busy, 'close').rest).not.toBe(say(busy, 'next').rest);
    });
  });
}
