import { describe, expect, it } from 'vitest';
import { officeHours } from '../../../../shared/domain/hall-hours.ts';
import { closingTimes, desksNow } from '../../../../shared/domain/waiting/desks-now.ts';
import { sampleContent } from '../../../support/sample-guidance.ts';
import { minutes, NOW } from './queue-builder.ts';

const plain = sampleContent().town;
const breaks = [{ from: '12:00', to: '13:00' }];
const town = { ...plain, counters: plain.counters.map((one) => (one.number === 1 ? { ...one, breaks } : one)) };
const open = { kind: 'open', staffName: '', helping: [] } as const;

describe('the counters an estimate counts on', () => {
  it('are those that serve, with the lines they help in', () => {
    const desks = desksNow({ at: NOW, town, counters: { 1: open, 3: { ...open, helping: ['B'] } } });
    expect(desks).toMatchObject([
      { counter: 1, lines: ['A'], from: NOW },
      { counter: 3, lines: ['C', 'B'], from: NOW, breaks: [] },
    ]);
  });

  it('and those that said when they are back, though they may be late', () => {
    const paused = (until: string | null) =>
      desksNow({ at: NOW, town, counters: { 1: { ...open, kind: 'paused', until } } })[0]?.from;
    expect(paused('10:30')).toBe(NOW + minutes(30));
    expect(paused('09:50')).toBeGreaterThan(NOW);
    expect(paused(null)).toBeUndefined();
    expect(desksNow({ at: NOW, town, counters: { 1: { kind: 'closed' } } })).toEqual([]);
  });

  it('bring their planned breaks', () => {
    const [desk] = desksNow({ at: NOW, town, counters: { 1: open } });
    expect(desk?.breaks).toEqual([{ from: NOW + minutes(120), to: NOW + minutes(180) }]);
  });
});

describe('closing times', () => {
  it('are the line’s own, else the office’s', () => {
    const closes = closingTimes(NOW, town, officeHours(town, new Set()));
    expect(closes['A']).toBe(Date.parse('2026-11-24T17:15:00+09:00'));
    expect(closes['B']).toBe(Date.parse('2026-11-24T17:00:00+09:00'));
  });

  it('are missing where a line never closes', () => {
    const always = { ...officeHours(town, new Set()), ranges: [{ from: '00:00', to: '24:00' }] };
    expect(closingTimes(NOW, town, always)['A']).toBeUndefined();
  });
});
