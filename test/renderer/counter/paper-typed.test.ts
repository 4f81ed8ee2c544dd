import { describe, expect, it } from 'vitest';
import { emptySlip, isServed, nextSlip, readSlip, type TypedSlip } from '../../../renderer/counter/paper-typed.ts';

const NOW = '11:30';
const typed: TypedSlip = { number: 'Z012', arrived: '9:05', errand: 'pension-join', from: '920', to: '９：３５' };

describe('a slip as it is typed', () => {
  it('is read whatever way the times are written', () => {
    expect(readSlip(typed, NOW)).toEqual({
      number: 12,
      errand: 'pension-join',
      arrived: '09:05',
      served: { from: '09:20', to: '09:35' },
    });
    expect(readSlip({ ...typed, number: '12' }, NOW)).toMatchObject({ number: 12 });
  });

  it('without the time of the call is somebody who waits', () => {
    const waiting = { ...typed, from: '', to: ' ' };
    expect(isServed(waiting)).toBe(false);
    expect(readSlip(waiting, NOW)).toMatchObject({ served: null });
  });

  it.each([
    [{ number: 'A012' }, { number: 'number' }],
    [{ number: '1000' }, { number: 'number' }],
    [{ errand: '' }, { errand: 'errand' }],
    [{ arrived: '' }, { arrived: 'arrived' }],
    [{ arrived: '9h' }, { arrived: 'unreadable' }],
    [{ from: '' }, { from: 'from' }],
    [{ to: '' }, { to: 'to' }],
    [{ to: '9:61' }, { to: 'unreadable' }],
    [{ from: '9:00' }, { from: 'order' }],
    [{ to: '9:10' }, { to: 'order' }],
    [{ to: '11:31' }, { to: 'future' }],
    [{ arrived: '12:00', from: '', to: '' }, { arrived: 'future' }],
    [
      { number: '', errand: '', arrived: '' },
      { number: 'number', errand: 'errand', arrived: 'arrived' },
    ],
  ])('with %o has its mistakes at their fields: %o', (wrong, mistakes) => {
    expect(readSlip({ ...typed, ...wrong }, NOW)).toEqual({ mistakes });
  });

  it('is followed by the next number with the same matter', () => {
    const read = readSlip(typed, NOW);
    if ('mistakes' in read) throw new Error('a good slip');
    expect(nextSlip(typed, read)).toEqual({ ...emptySlip, number: 'Z013', errand: 'pension-join' });
    expect(nextSlip(typed, { ...read, number: 999 }).number).toBe('');
  });
});
