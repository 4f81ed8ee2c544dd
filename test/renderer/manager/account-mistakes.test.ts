import { describe, expect, it } from 'vitest';
import {
  lastDayMistake,
  nameMistake,
  PASSWORD_LENGTH,
  passwordMistake,
} from '../../../renderer/manager/account-mistakes.ts';
import { newPassword } from '../../../shared/contract/session.ts';

describe('mistakes in an account', () => {
  it('names need something, and not too much', () => {
    expect(nameMistake('  ')).toEqual({ kind: 'empty' });
    expect(nameMistake('佐藤')).toBeNull();
    expect(nameMistake('x'.repeat(65))).toEqual({ kind: 'long' });
  });

  it('passwords say how much is missing', () => {
    expect(passwordMistake('')).toEqual({ kind: 'empty' });
    expect(passwordMistake('1234567')).toEqual({ kind: 'short', count: 3 });
    expect(passwordMistake('1234567890')).toBeNull();
    expect(passwordMistake('x'.repeat(201))).toEqual({ kind: 'tooLong' });
  });

  it('the shortest password is the contract’s', () => {
    expect(newPassword.safeParse('x'.repeat(PASSWORD_LENGTH)).success).toBe(true);
    expect(newPassword.safeParse('x'.repeat(PASSWORD_LENGTH - 1)).success).toBe(false);
  });

  it('a last day may be today, not before', () => {
    expect(lastDayMistake('', '2026-11-24')).toBeNull();
    expect(lastDayMistake('2026-11-24', '2026-11-24')).toBeNull();
    expect(lastDayMistake('2026-11-23', '2026-11-24')).toEqual({ kind: 'past' });
  });
});
