import { describe, expect, it } from 'vitest';
import { addressOf, addressState, hubAddress } from '../../../renderer/facilities/page-address.ts';

describe('the address of the public page', () => {
  it.each([
    ['', { facility: null, day: null }],
    ['?facility=chuo-hall', { facility: 'chuo-hall', day: null }],
    ['?facility=chuo-hall&day=2026-11-24', { facility: 'chuo-hall', day: '2026-11-24' }],
  ])('%s says what is looked at, and is written the same way', (search, state) => {
    expect(addressState(search)).toEqual(state);
    expect(addressOf(state)).toBe(search);
  });

  it.each(['?day=2026-02-30', '?day=tomorrow', '?facility=../x', '?name=Hanako'])('%s says nothing', (search) => {
    expect(addressState(search)).toEqual({ facility: null, day: null });
  });

  it('has the hub beside it, wherever a proxy put both', () => {
    expect(hubAddress('https://machi.example/machimado/facilities/?day=2026-11-24')).toBe(
      'wss://machi.example/machimado/rpc',
    );
  });
});
