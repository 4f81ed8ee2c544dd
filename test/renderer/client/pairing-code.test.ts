import { describe, expect, it } from 'vitest';
import { backoff } from '../../../renderer/client/backoff.ts';
import { pairingGroups, pairingLetters, takePairingCode } from '../../../renderer/client/pairing-code.ts';

describe('pairing codes', () => {
  it('are read however they are typed', () => {
    expect(pairingLetters('abcd-2345')).toBe('ABCD2345');
    expect(pairingLetters('ab01cd 23459')).toBe('ABCD2345');
    expect(pairingGroups('ABCD2345')).toBe('ABCD-2345');
    expect(pairingGroups('ABC')).toBe('ABC');
  });

  it('leave the address and the history of the page at once', () => {
    const seen: string[] = [];
    const page = {
      location: { hash: '#pair=ABCD-2345', pathname: '/kiosk/', search: '?panel=portrait-32' },
      history: { replaceState: (_: unknown, __: string, url: string) => void seen.push(url) },
    } as unknown as Window;
    expect(takePairingCode(page)).toBe('ABCD-2345');
    expect(seen).toEqual(['/kiosk/?panel=portrait-32']);
  });
});

describe('coming back', () => {
  it('waits longer each time, never longer than one and a half seconds', () => {
    const waits = [0, 1, 2, 3, 10, 1_000].map((attempt) => backoff(attempt, 1));
    expect(waits).toEqual([300, 600, 1_200, 1_500, 1_500, 1_500]);
    expect(backoff(10, 0)).toBe(750);
  });
});
