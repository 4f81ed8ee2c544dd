import { describe, expect, it } from 'vitest';
import { holdFacts } from '../../../../shared/domain/rooms/hold-facts.ts';
import type { HoldRequest } from '../../../../shared/domain/rooms/hold.ts';
import { checkDraft } from '../../../../shared/forms/check-draft.ts';
import { fillSheet } from '../../../../shared/forms/fill-sheet.ts';
import { said } from '../../../support/sample-fact.ts';
import { sampleContent } from '../../../support/sample-guidance.ts';

const { facilities, guidance } = sampleContent();
const { book } = guidance;
const wish: HoldRequest = {
  room: 'meeting-both',
  date: '2026-12-01',
  slots: ['afternoon', 'morning'],
  purpose: 'culture',
  people: 40,
};

const words = (known: Partial<HoldRequest> = {}) =>
  Object.fromEntries(
    Object.entries(holdFacts(facilities, book.facts, { ...wish, ...known })).map(([id, { value }]) => [id, value]),
  );

describe('what a held room says for its form', () => {
  it('is everything that the form asks of it', () => {
    expect(words()).toEqual({
      'room.place': 'みらい町中央公民館 会議室1・2（続き）',
      'room.date': '2026-12-01',
      'room.slots': '午前・午後（9:00〜17:00）',
      'room.purpose': 'culture',
      'room.people': '40',
    });
  });

  it.each<[Partial<HoldRequest>, string]>([
    [{ slots: ['morning'] }, '午前（9:00〜12:00）'],
    [{ room: 'great-room', slots: ['night', 'evening'] }, '夜間・深夜（17:00〜翌5:00）'],
    [{ room: 'tennis-1', slots: ['h10', 'h11'] }, '10時・11時（10:00〜12:00）'],
    [{ room: 'tennis-1', slots: ['h12', 'h09', 'h10', 'h11'] }, '9時〜12時（9:00〜13:00）'],
    [{ room: 'room-a', slots: ['day'] }, '1日（9:00〜18:00）'],
  ])('names the time as it stands on paper: %j', (known, time) => {
    expect(words(known)['room.slots']).toBe(time);
  });

  it('is nothing of a room that is gone, and no purpose that the form does not know', () => {
    expect(words({ room: 'cellar' })).toEqual({});
    expect(words({ purpose: 'crowning' })).not.toHaveProperty('room.purpose');
  });

  it('fills the form, so that nobody is asked for it, and stays in the draft', () => {
    const held = holdFacts(facilities, book.facts, wish);
    const source = { book, forms: ['room'], procedures: ['room'], today: '2026-11-21' };
    const { open, values } = fillSheet({ ...source, card: null, said: held });
    expect(open.map(({ id }) => id).filter((id) => id in held)).toEqual([]);
    expect(values['room.place']).toEqual(held['room.place']);
    const request = { withCard: false, forms: ['room'], values: { 'room.event': said('みほん') } };
    const draft = checkDraft(request, { ...source, held });
    expect(draft).toMatchObject({ ok: true, value: { values: held } });
  });

  it('is asked for or left to staff where no room is held', () => {
    const { open } = fillSheet({
      book,
      forms: ['room'],
      procedures: ['room'],
      card: null,
      said: {},
      today: '2026-11-21',
    });
    const asked = open.map(({ id }) => id).filter((id) => Object.hasOwn(words(), id));
    expect(asked).toEqual(['room.purpose', 'room.people']);
  });
});
