import { describe, expect, it } from 'vitest';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';
import { explain } from '../../../renderer/office/explain.ts';
import type { OfficeError } from '../../../renderer/office/office-error.ts';
import { officeTexts } from '../../../renderer/office/texts.ts';
import { availabilities } from '../../../shared/domain/rooms/availability.ts';
import { bookingStates } from '../../../shared/domain/rooms/booking.ts';

const t = startTexts(officeTexts, 'ja').getFixedT('ja', ['office', 'common']) as Parameters<typeof explain>[1]['t'];
const say = (error: OfficeError, act: Parameters<typeof explain>[1]['act'] = 'book') =>
  explain(error, { t, act, slotName: (slot) => `枠${slot}` });

describe('a refusal', () => {
  it.each(availabilities)('names the slot that is %s', (status) => {
    const { title, rest } = say({ code: 'SLOT_TAKEN', data: { slot: '1', status } } as OfficeError);
    expect(title).toContain('枠1');
    expect(`${title}${rest}`).not.toMatch(/trouble\./);
  });

  it.each(bookingStates)('says that a booking is %s already', (state) => {
    expect(say({ code: 'BOOKING_OVER', data: { state } } as OfficeError).title).not.toMatch(/trouble\./);
  });

  it('says how many are in the way, and that nothing was done', () => {
    const { title } = say({ code: 'COLLIDES', data: { bookings: [1, 2] } } as unknown as OfficeError, 'close');
    expect(title).toBe('2件の予約と重なります。何も閉めていません。');
  });

  it('is red only when something broke', () => {
    expect(say({ code: 'CONNECTION_LOST' }).tone).toBe('stop');
    expect(say({ code: 'UNTIL_PAST' } as OfficeError).tone).toBe('note');
  });
});
