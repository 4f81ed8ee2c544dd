import { describe, expect, it } from 'vitest';
import { aboutOf, nothingTyped, typedOf } from '../../../renderer/office/booking/typed-about.ts';
import { closingOf, type TypedClosing } from '../../../renderer/office/dialogs/typed-closing.ts';
import { sampleBooking } from '../../support/sample-booking.ts';

describe('what is filled in for a booking', () => {
  it('is read as people write it', () => {
    const about = aboutOf({ ...nothingTyped, title: ' 見本の会 ', people: '２０人', phone: '０１２３−45' }, true);
    expect(about).toMatchObject({
      ok: true,
      value: { title: '見本の会', people: 20, purpose: null, published: false },
    });
  });

  it('has no contact where none is given', () => {
    expect(aboutOf({ ...nothingTyped, title: '会' }, true)).toMatchObject({ ok: true, value: { contact: null } });
  });

  it.each([
    [{ title: '' }, { title: 'empty' }],
    [{ title: '会'.repeat(61) }, { title: 'tooLong' }],
    [{ title: '会', people: '0' }, { people: 'number' }],
    [{ title: '会', people: 'たくさん' }, { people: 'number' }],
    [{ title: '会', phone: '1'.repeat(21) }, { phone: 'tooLong' }],
  ])('%j is to be corrected', (typed, mistakes) => {
    expect(aboutOf({ ...nothingTyped, ...typed }, true)).toEqual({
      ok: false,
      error: { code: 'MISTAKES', data: mistakes },
    });
  });

  it('comes back from a booking as it was', () => {
    const booking = sampleBooking({ id: 'b', title: '会', published: true, purpose: 'meeting', people: 5 });
    const contact = { name: '見本 太郎', phone: '0123', group: '見本会' };
    expect(aboutOf(typedOf({ booking, contact }), false)).toEqual({
      ok: true,
      value: { title: '会', published: true, purpose: 'meeting', people: 5, contact },
    });
  });
});

describe('a closing', () => {
  const typed: TypedClosing = {
    ...{ rooms: ['left'], fromDate: '2026-12-01', toDate: '2026-12-03', slots: [], title: ' 床の手入れ ' },
    ...{ whole: 'days', kind: 'maintenance' },
  };

  it('of whole days names no slots', () => {
    expect(closingOf(typed)).toMatchObject({ ok: true, value: { slots: null, title: '床の手入れ' } });
  });

  it.each([
    [{ rooms: [] }, 'rooms'],
    [{ toDate: '2026-11-30' }, 'dates'],
    [{ fromDate: '' }, 'dates'],
    [{ whole: 'slots' as const }, 'slots'],
  ])('with %j is to be corrected', (part, data) => {
    expect(closingOf({ ...typed, ...part })).toEqual({ ok: false, error: { code: 'MISTAKE', data } });
  });
});
