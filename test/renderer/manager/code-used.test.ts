import { expect, it } from 'vitest';
import { codeUsed } from '../../../renderer/manager/code-used.ts';
import type { Device } from '../../../shared/domain/house-view.ts';

const lobby: Device = {
  id: 'd1',
  kind: 'kiosk',
  name: 'ロビー',
  pairedAt: 0,
  revokedAt: null,
  lastSeenAt: null,
  connected: true,
};
const code = { code: 'ABCDEFGH', expiresAt: 1, kind: 'kiosk', name: 'ロビー', before: [] as string[] } as const;

it('a code is used when one more device of its name and kind is there', () => {
  expect(codeUsed(code, [])).toBe(false);
  expect(codeUsed(code, [lobby])).toBe(true);
  expect(codeUsed({ ...code, before: ['d1'] }, [lobby])).toBe(false);
  expect(codeUsed({ ...code, before: ['d1'] }, [lobby, { ...lobby, id: 'd2' }])).toBe(true);
  expect(codeUsed(code, [{ ...lobby, name: '2階' }])).toBe(false);
  expect(codeUsed(code, [{ ...lobby, kind: 'signage' }])).toBe(false);
});
