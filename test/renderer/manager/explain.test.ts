import { describe, expect, it } from 'vitest';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';
import { explain } from '../../../renderer/manager/explain.ts';
import type { ManagerError } from '../../../renderer/manager/manager-error.ts';
import { managerTexts } from '../../../renderer/manager/texts.ts';
import type { Words } from '../../../renderer/manager/use-texts.ts';

const bare = [
  'CODE_UNKNOWN',
  'LOGIN_TAKEN',
  'UNKNOWN_STAFF',
  'LAST_MANAGER',
  'UNKNOWN_DEVICE',
  'NOT_ALLOWED',
  'TOO_FAST',
  'STORE_UNAVAILABLE',
] as const;

const errors: readonly ManagerError[] = [
  ...bare.map((code) => ({ code, data: undefined })),
  { code: 'TOO_MANY_TRIES', data: { seconds: 8 } },
  { code: 'CONNECTION_LOST' },
  { code: 'HUB_FAULT', hubCode: 'INTERNAL_SERVER_ERROR' },
];

describe.each(['ja', 'en'] as const)('what is said in %s', (language) => {
  const t = startTexts(managerTexts, language).t as unknown as Words;

  it.each(errors.map((error) => [error.code, error] as const))('%s has a sentence and a way on', (_code, error) => {
    const { title, rest } = explain(error, t);
    for (const words of [title, rest]) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/trouble\.|\{\{/);
    }
  });

  it('says how long to wait', () => {
    expect(explain({ code: 'TOO_MANY_TRIES', data: { seconds: 8 } }, t).rest).toContain('8');
  });
});
