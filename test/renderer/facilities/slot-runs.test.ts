import { expect, it } from 'vitest';
import type { Availability } from '../../../shared/domain/rooms/availability.ts';
import { slotRuns } from '../../../renderer/facilities/slot-runs.ts';
import { plainText } from '../../support/plain-text.ts';

const hours = (statuses: readonly Availability[]) => {
  const slots = statuses.map((_, at) => ({ id: `h${at}`, label: plainText(`${at}`), from: at * 60, to: at * 60 + 60 }));
  const known = statuses.map((status, at) => ({ slot: `h${at}`, status, holdable: false }));
  return slotRuns(slots, { date: '2026-11-24', slots: known, uses: [] }).map(({ from, to, status }) => [
    from,
    to,
    status,
  ]);
};

it('tells a short day slot by slot', () => {
  expect(hours(['open', 'open', 'full'])).toHaveLength(3);
});

it('tells a long day in runs of the same kind', () => {
  expect(hours(['over', 'over', 'open', 'full', 'open', 'open', 'open'])).toEqual([
    [0, 120, 'over'],
    [120, 180, 'open'],
    [180, 240, 'full'],
    [240, 420, 'open'],
  ]);
});
