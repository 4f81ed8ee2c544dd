import { expect, it } from 'vitest';
import { signWidth } from '../../../shared/lib/sign-width.ts';

it.each([
  ['', 0],
  ['工事です。', 5],
  ['[工事|こうじ]です', 4],
  ['Fire', 2],
  ['ﾊﾝｶｸ', 2],
  ['12月 1日', 4],
  ['𠮟る', 2],
])('%s', (text, width) => expect(signWidth(text)).toBe(width));
