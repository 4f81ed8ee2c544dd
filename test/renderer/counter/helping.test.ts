import { describe, expect, it } from 'vitest';
import { otherLines } from '../../../renderer/counter/other-lines.ts';
import { takesTransfers } from '../../../renderer/counter/transfer-lines.ts';
import { whoCovers } from '../../../renderer/counter/who-covers.ts';
import type { CounterState } from '../../../shared/domain/counter.ts';
import type { DeskView } from '../../../shared/domain/desk-view.ts';
import type { Admission } from '../../../shared/domain/line.ts';
import { nothingKnown } from '../../../shared/domain/waiting/hall-waits.ts';
import { town, view } from './desk-builder.ts';

const line = (letter: string, waiting: number, admission: Admission = { kind: 'open', until: '17:15' }) => ({
  letter,
  waiting,
  admission,
  wait: nothingKnown,
});

function hall(change: Partial<DeskView>, two: CounterState = { kind: 'closed' }): DeskView {
  const before = view([], change);
  const counters = before.counters.map((one) => (one.number === 2 ? { ...one, state: two } : one));
  return { ...before, counters };
}

describe('lines a counter may help in', () => {
  it('come with those nobody serves first, then by people, without its own', () => {
    const busy = hall({ lines: [line('A', 9), line('B', 4), line('C', 2)], uncovered: ['C'] });
    const lines = otherLines(busy, town, { lines: ['A'], helping: [] });
    expect(lines.map(({ line: { letter }, uncovered }) => [letter, uncovered])).toEqual([
      ['C', true],
      ['B', false],
    ]);
  });

  it('keep those it helps in already', () => {
    const [first] = otherLines(hall({ lines: [line('B', 1)] }), town, { lines: ['A', 'B'], helping: ['B'] });
    expect(first).toMatchObject({ line: { letter: 'B' }, helping: true, waiting: 1 });
  });
});

describe('who covers for a counter', () => {
  const lines = [line('A', 3), line('C', 2)];

  it('is every other open counter of the line, helpers too', () => {
    const open = hall({ lines }, { kind: 'open', staffName: 'x', helping: ['C'] });
    expect(whoCovers(open, town, { lines: ['A', 'C'], counter: 1 })).toEqual([
      { letter: 'A', counters: [2], waiting: 3 },
      { letter: 'C', counters: [2], waiting: 2 },
    ]);
  });

  it('is nobody where the others are away', () => {
    const paused = hall({ lines }, { kind: 'paused', staffName: 'x', until: null, helping: [] });
    expect(whoCovers(paused, town, { lines: ['A'], counter: 1 })[0]?.counters).toEqual([]);
  });
});

describe('a line somebody can be sent to', () => {
  const two = { letter: 'B', counters: [2] };
  const takes = (admission: Admission, state: CounterState) =>
    takesTransfers(hall({ lines: [line('B', 0, admission)] }, state), two);

  it('gives tickets, is merely full, or somebody still sits there', () => {
    const open: CounterState = { kind: 'open', staffName: 'x', helping: [] };
    expect(takes({ kind: 'open', until: '17:15' }, { kind: 'closed' })).toBe(true);
    expect(takes({ kind: 'full', limit: 3 }, { kind: 'closed' })).toBe(true);
    expect(takes({ kind: 'stopped' }, open)).toBe(true);
    expect(takes({ kind: 'stopped' }, { kind: 'closed' })).toBe(false);
  });
});
