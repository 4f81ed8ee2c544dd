import { describe, expect, it } from 'vitest';
import { isDate, rangeOf } from '../../../renderer/manager/figures/figure-ranges.ts';
import { rangeWords } from '../../../renderer/manager/figures/range-words.ts';

describe('ranges on offer', () => {
  it.each([
    ['today', '2026-11-24', '2026-11-24'],
    ['week', '2026-11-24', '2026-11-23'],
    ['week', '2026-11-23', '2026-11-23'],
    ['week', '2026-11-29', '2026-11-23'],
    ['week', '2027-01-01', '2026-12-28'],
    ['month', '2026-11-24', '2026-11-01'],
    ['year', '2026-11-24', '2026-01-01'],
    ['fiscal', '2026-11-24', '2026-04-01'],
    ['fiscal', '2027-03-31', '2026-04-01'],
    ['fiscal', '2027-04-01', '2027-04-01'],
  ] as const)('%s on %s begins on %s', (preset, today, from) => {
    expect(rangeOf(preset, today)).toEqual({ from, to: today });
  });

  it('are dates or nothing', () => {
    expect(['2026-11-24', '2026-13-01', '', '24.11.2026', '2026-11-2'].map(isDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are said with both ends, one day alone once', () => {
    expect(rangeWords({ from: '2026-11-24', to: '2026-11-24' }, 'ja')).toBe('2026年11月24日(火)');
    expect(rangeWords({ from: '2026-11-01', to: '2026-11-24' }, 'en')).toBe(
      'Sun, 1 November 2026 to Tue, 24 November 2026',
    );
  });
});
