import { describe, expect, it } from 'vitest';
import { seatAfter } from '../../../renderer/counter/seat-after.ts';
import type { Seat } from '../../../renderer/counter/state.ts';

const fresh: Seat = { kind: 'at', counter: 2, seen: false };
const seen: Seat = { ...fresh, seen: true };

describe('my seat', () => {
  it('ignores a picture from before I sat down', () => {
    expect(seatAfter(fresh, { kind: 'closed' }, '佐藤')).toBe(fresh);
    expect(seatAfter(fresh, { kind: 'open', staffName: '鈴木', helping: [] }, '佐藤')).toBe(fresh);
  });

  it('is certain once the picture shows me there, open or paused', () => {
    expect(seatAfter(fresh, { kind: 'open', staffName: '佐藤', helping: [] }, '佐藤')).toEqual(seen);
    expect(seatAfter(fresh, { kind: 'paused', staffName: '佐藤', until: null, helping: [] }, '佐藤')).toEqual(seen);
  });

  it('is lost when the counter was closed in another window', () => {
    expect(seatAfter(seen, { kind: 'closed' }, '佐藤')).toEqual({
      kind: 'none',
      loss: { kind: 'closed', counter: 2 },
    });
  });

  it('is lost to the colleague who relieved me', () => {
    expect(seatAfter(seen, { kind: 'open', staffName: '鈴木', helping: [] }, '佐藤')).toEqual({
      kind: 'none',
      loss: { kind: 'relieved', counter: 2, by: '鈴木' },
    });
  });

  it('stays none', () => {
    const none: Seat = { kind: 'none', loss: null };
    expect(seatAfter(none, { kind: 'open', staffName: '佐藤', helping: [] }, '佐藤')).toBe(none);
  });
});
