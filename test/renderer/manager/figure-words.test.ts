import { describe, expect, it } from 'vitest';
import { byCount, everyHour } from '../../../renderer/manager/figures/groups-shown.ts';
import { minutesWords, plainMinutes } from '../../../renderer/manager/figures/minutes.ts';
import { promiseShare, shareWords } from '../../../renderer/manager/figures/promise-shares.ts';
import { managerTexts } from '../../../renderer/manager/texts.ts';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';
import { emptyFigures } from '../../../shared/domain/figures.ts';

const t = startTexts(managerTexts, 'ja').getFixedT('ja', ['manager', 'common']) as Parameters<typeof minutesWords>[2];

describe('figures in words', () => {
  it('say a time, that there are too few, or nothing', () => {
    expect(minutesWords({ kind: 'times', count: 9, median: 7.4, p90: 18.6 }, 'median', t)).toBe('7.5分');
    expect(minutesWords({ kind: 'times', count: 9, median: 7.4, p90: 18.6 }, 'p90', t)).toBe('19分');
    expect(minutesWords({ kind: 'few' }, 'median', t)).toBe('少数');
    expect(minutesWords({ kind: 'none' }, 'p90', t)).toBe('–');
    expect([0, 0.2, 0.3, 9.9, 10.4].map(plainMinutes)).toEqual([0, 0, 0.5, 10, 10]);
  });

  it('say shares of those who were told a time', () => {
    const promise = { inside: 2, 'too-long': 1, 'little-late': 0, 'too-short': 0 };
    expect(shareWords(promiseShare(promise, 'inside'))).toBe('67%');
    expect(shareWords(promiseShare(emptyFigures('A').promise, 'inside'))).toBe('–');
  });

  it('have every hour between the first and the last, and the largest procedure first', () => {
    const [nine, twelve] = [
      { ...emptyFigures('9'), stops: 4 },
      { ...emptyFigures('12'), stops: 7 },
    ];
    expect(everyHour([nine, twelve]).map(({ key, stops }) => [key, stops])).toEqual([
      ['9', 4],
      ['10', 0],
      ['11', 0],
      ['12', 7],
    ]);
    expect(everyHour([])).toEqual([]);
    expect(byCount([nine, twelve]).map(({ key }) => key)).toEqual(['12', '9']);
  });
});
