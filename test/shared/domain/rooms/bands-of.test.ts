import { describe, expect, it } from 'vitest';
import type { Availability } from '../../../../shared/domain/rooms/availability.ts';
import { bandsOf } from '../../../../shared/domain/rooms/bands-of.ts';
import { joinedStatus } from '../../../../shared/domain/rooms/joined-status.ts';
import type { Slot } from '../../../../shared/domain/rooms/facility.ts';
import { plainText } from '../../../support/plain-text.ts';

/** Slots by their hours, each with how it stands. */
function bands(...slots: readonly (readonly [from: number, to: number, status: Availability])[]) {
  const scheme = slots.map(([from, to], at): Slot => ({
    id: `s${at}`,
    label: plainText('x'),
    from: from * 60,
    to: to * 60,
  }));
  const known = slots.map(([, , status], at) => ({ slot: `s${at}`, status, holdable: false }));
  const { morning, afternoon, evening } = bandsOf({ slots: known }, scheme);
  return [morning, afternoon, evening];
}

describe('a day in three parts', () => {
  it('has one slot each in the usual scheme', () => {
    expect(bands([9, 12, 'open'], [13, 17, 'full'], [18, 22, 'lottery'])).toEqual(['open', 'full', 'lottery']);
  });

  it('counts a slot where the most of it lies', () => {
    expect(bands([9, 13, 'full'], [13, 17, 'open'], [17, 22, 'open'])).toEqual(['full', 'open', 'open']);
    expect(bands([9, 12.5, 'open'], [13, 16.5, 'full'], [17, 21, 'open'])).toEqual(['open', 'full', 'open']);
  });

  it('puts the early morning to the morning and the night to the evening', () => {
    expect(bands([5, 8.5, 'full'], [8.5, 13, 'full'], [13, 17, 'open'], [17, 22, 'open'], [22, 29, 'full'])).toEqual([
      'full',
      'open',
      'partial',
    ]);
  });

  it('joins the hours of a part', () => {
    const hours = [9, 10, 11, 12, 13].map((hour) => [hour, hour + 1, hour === 9 ? 'full' : 'open'] as const);
    expect(bands(...hours)).toEqual(['partial', 'open', null]);
  });

  it('goes by the parts, not by the whole day over them', () => {
    expect(bands([9, 12, 'full'], [13, 17, 'open'], [9, 21, 'partial'])).toEqual(['full', 'open', null]);
  });

  it('shows a slot for the whole day in all of it, where there is no other', () => {
    expect(bands([9, 21, 'event'])).toEqual(['event', 'event', 'event']);
    expect(bands([9, 18, 'open'])).toEqual(['open', 'open', null]);
  });
});

describe('one word for several', () => {
  it.each<[readonly Availability[], Availability | null]>([
    [[], null],
    [['open', 'open'], 'open'],
    [['open', 'full'], 'partial'],
    [['partial', 'closed'], 'partial'],
    [['over', 'open'], 'open'],
    [['over', 'full'], 'full'],
    [['over', 'over'], 'over'],
    [['maintenance', 'full'], 'full'],
    [['closed', 'maintenance'], 'maintenance'],
    [['unknown', 'unknown'], 'unknown'],
  ])('%j: %s', (all, word) => {
    expect(joinedStatus(all)).toBe(word);
    expect(joinedStatus(all.toReversed())).toBe(word);
  });
});
