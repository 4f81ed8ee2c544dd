import { describe, expect, it } from 'vitest';
import {
  draftOf,
  emptyNotice,
  isGood,
  mistakesOf,
  type EditedNotice,
} from '../../../../renderer/office/notices/edited-notice.ts';
import { emergencyDraft, emptyEmergency } from '../../../../renderer/office/notices/edited-emergency.ts';

const written: EditedNotice = { ...emptyNotice, title: { ...emptyNotice.title, ja: '工事' } };
const mistakes = (change: Partial<EditedNotice>) => mistakesOf({ ...written, ...change }, '2026-11-24');

describe('a notice while it is written', () => {
  it('is good with a Japanese title alone', () => {
    expect(isGood(mistakes({}))).toBe(true);
    expect(mistakes({ title: emptyNotice.title }).texts).toEqual([{ language: 'ja', part: 'title', why: 'missing' }]);
  });

  it.each<[Partial<EditedNotice>, string | null]>([
    [{ toDate: '2026-11-24' }, null],
    [{ toDate: '2026-11-23' }, 'past'],
    [{ fromDate: '2026-12-02', toDate: '2026-12-01' }, 'backwards'],
    [{ fromDate: '2026-12-02' }, null],
  ])('has a last day that is to come: %o', (change, dates) => expect(mistakes(change).dates).toBe(dates));

  it('needs both times where it has some', () => {
    const times = { from: '09:00', to: '' };
    expect(mistakes({ times }).times).toBeNull();
    expect(mistakes({ times, wholeDay: false }).times).toBe('missing');
  });

  it('goes to the hub without what was left open', () => {
    expect(draftOf({ ...written, weekdays: [7, 1, 2, 3, 4, 5, 6] }).when).toEqual({
      fromDate: null,
      toDate: null,
      weekdays: [],
      times: null,
      holidays: 'too',
    });
    expect(draftOf({ ...written, weekdays: [3, 1] }).when.weekdays).toEqual([1, 3]);
  });
});

describe('an emergency while it is filled in', () => {
  const words = { title: { ja: '火事です', 'ja-x-easy': '', en: '' }, text: { ja: '外へ', 'ja-x-easy': '', en: '' } };
  const presets = [{ kind: 'fire' as const, ...words }];

  it('is nothing until kind and course are chosen', () => {
    expect(emergencyDraft({ ...emptyEmergency, kind: 'fire' }, presets, 0)).toBeNull();
    expect(emergencyDraft({ ...emptyEmergency, course: 'real' }, presets, 0)).toBeNull();
    expect(
      emergencyDraft({ ...emptyEmergency, kind: 'fire', course: 'drill', minutes: '30' }, presets, 1000),
    ).toMatchObject({
      level: 'emergency',
      ...words,
      emergency: { kind: 'fire', drill: true, until: 1000 + 30 * 60_000 },
    });
  });

  it('needs words of its own where none are ready', () => {
    const other = { ...emptyEmergency, kind: 'other', course: 'real' } as const;
    expect(emergencyDraft(other, presets, 0)).toBeNull();
    expect(emergencyDraft({ ...other, ...words }, presets, 0)).toMatchObject(words);
  });
});
