import { describe, expect, it } from 'vitest';
import { layOutPermit } from '../../../shared/forms/lay-out-permit.ts';
import { fitText } from '../../../shared/forms/fit-text.ts';
import { PRINTED } from '../../../shared/forms/paper-box.ts';
import { permitOf } from '../../../shared/forms/permit.ts';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { takenRoom, sampleFacility, sampleRoom, smallRooms } from '../../support/small-rooms.ts';

const rooms = [
  sampleRoom({
    id: 'left',
    fees: [
      { slot: 'am', yen: 600 },
      { slot: null, yen: 900 },
    ],
  }),
];
const book = { ...smallRooms(), facilities: [sampleFacility({ rooms })] };
const contact = { name: '見本 太郎', phone: '0123', group: '見本の会' };

function permit(known: Partial<Booking> = {}, who: typeof contact | null = contact) {
  const booking = takenRoom('left', ['2027-02-03', '09:00', '17:00'], {
    ...{ slots: ['am', 'pm'], permit: '2026-0012' },
    ...known,
  });
  return permitOf({ detail: { booking, contact: who }, book, office: '見本町役場', today: '2026-11-24' });
}

const row = (made: ReturnType<typeof permit>, label: string) => made.rows.find((one) => one.label === label)?.text;

describe('a permit', () => {
  it('says who may use which room when, in Japanese years', () => {
    const made = permit();
    expect(made).toMatchObject({ number: '第 2026-0012 号', date: '令和8年11月24日', office: '見本町役場' });
    expect(made.addressee).toEqual(['見本の会', '見本 太郎']);
    expect(row(made, '使用する日')).toBe('令和9年2月3日（水）');
    expect(row(made, '使用する時間')).toBe('am・pm（9:00〜17:00）');
    expect(row(made, '使用料（参考）')).toBe('1,500円');
  });

  it('makes nothing up: what is not known stays blank, and the phone is on no paper', () => {
    const made = permit({ title: '', purpose: null, people: null, slots: [] }, null);
    expect(made.addressee).toEqual([]);
    for (const label of ['催しの名称', '使用の目的', '使用する人数', '使用料（参考）', '許可の条件'])
      expect(row(made, label)).toBe('');
    expect(row(made, '使用する時間')).toBe('9:00〜17:00');
    expect(JSON.stringify(permit())).not.toContain('0123');
  });

  it('lies on one sheet, the longest words in their places', () => {
    const made = permit({ title: '名'.repeat(60) });
    const { rows: placed, seal } = layOutPermit(made);
    expect(seal.y + seal.height).toBeLessThanOrEqual(PRINTED.y + PRINTED.height);
    for (const { row: one, value } of placed) {
      expect(fitText(one.text, { width: value.width - 3, height: value.height - 0.8 }).full, one.label).toBe(false);
    }
  });
});
