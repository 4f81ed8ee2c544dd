import { describe, expect, it } from 'vitest';
import { cardReader } from '../../../shared/card/card-reader-over.ts';
import type { LookOutcome, ReadOutcome } from '../../../shared/card/card-reader.ts';
import { simulatedCards, type SimulatedCard } from '../../../shared/card/simulated-cards.ts';
import { simulatedPeople } from '../../../shared/card/simulated-people.ts';
import { simulatedTransport } from '../../../shared/card/simulated-transport.ts';
import { pin } from '../../support/card-samples.ts';
import { cardTime } from '../../support/card-time.ts';

const time = cardTime();
const transport = simulatedTransport({ wait: time.wait });
const reader = cardReader({ transport, wait: time.wait });

/** Puts a card on the reader and speaks with it. A touched 個人番号 would throw here. */
async function withCard<Outcome>(card: SimulatedCard, talk: () => Promise<Outcome>): Promise<Outcome> {
  transport.act({ kind: 'hold', card });
  await time.pass(250);
  const outcome = talk();
  await time.pass(11_000);
  return outcome;
}
const look = (card: SimulatedCard): Promise<LookOutcome> => withCard(card, () => reader.look());
const read = (card: SimulatedCard, digits = '1234', allowLastTry = false): Promise<ReadOutcome> =>
  withCard(card, () => reader.read({ pin: pin(digits), allowLastTry }));

async function personOf(card: SimulatedCard) {
  const outcome = await read(card);
  if (outcome.kind !== 'ok') throw new Error(`${card}: ${outcome.kind}`);
  return outcome.info;
}

const unreadable: readonly SimulatedCard[] = ['one-try', 'blocked', 'other-card', 'silent', 'leaves'];
const readable = simulatedCards.filter((card) => !unreadable.includes(card));

describe('the made-up cards', () => {
  it.each(readable)('can be read with 1234: %s', async (card) => {
    expect(await look(card)).toEqual({ kind: 'ready', remaining: 3 });
    const info = await personOf(card);
    expect(info.address).toMatch(/^架空県/);
    expect(info.birthDate).toMatch(/^(19|20)\d{6}$/);
  });

  it('are people of different names', async () => {
    const names = [];
    for (const card of readable) names.push((await personOf(card)).name);
    expect(new Set(names).size).toBe(readable.length);
  });

  it('have what they are there for', async () => {
    expect(await personOf('usual')).toEqual({
      name: '見本　花子',
      address: '架空県となり市本町四丁目５番６号',
      birthDate: '19850401',
      sex: 'female',
    });
    expect((await personOf('long-address')).address.length).toBeGreaterThanOrEqual(60);
    expect((await personOf('no-glyph')).name).toMatch(/\p{Co}/u);
    expect((await personOf('rare-kanji')).name).toMatch(/𠮷.*髙/u);
    expect((await personOf('foreign-name')).name).toMatch(/^[A-Z ]{60,}$/);
    expect((await personOf('former-name')).name).toBe('見本［架空］花子');
    expect((await personOf('child')).birthDate.slice(0, 4)).toBe('2016');
    expect(simulatedPeople['long-form'].info).toHaveLength(142);
    expect([...simulatedPeople.prefix.info.subarray(0, 4)]).toEqual([0, 0, 0xff, 0x20]);
    expect(simulatedPeople.filler.info.at(-1)).toBe(0xff);
  });

  it('or cannot be read, each in its way', async () => {
    expect(await look('blocked')).toEqual({ kind: 'blocked' });
    expect(await read('blocked')).toEqual({ kind: 'blocked' });
    expect(await look('other-card')).toEqual({ kind: 'unsupported-card', reason: 'no-application' });
    expect(await look('silent')).toEqual({ kind: 'timeout' });
    expect(await look('leaves')).toEqual({ kind: 'ready', remaining: 3 });
    expect(await read('leaves')).toEqual({ kind: 'removed', pinMayHaveBeenTried: true });
    expect(reader.state()).toBe('empty');
  });

  it('have one try left, that the visitor must want to use', async () => {
    expect(await look('one-try')).toEqual({ kind: 'ready', remaining: 1 });
    expect(await read('one-try')).toEqual({ kind: 'last-try' });
    expect(await read('one-try', '1234', true)).toMatchObject({ kind: 'ok' });
    expect(await look('one-try')).toEqual({ kind: 'ready', remaining: 3 });
  });

  it('keep their own tries', async () => {
    expect(await read('usual', '0000')).toEqual({ kind: 'wrong-pin', remaining: 2 });
    expect(await look('child')).toEqual({ kind: 'ready', remaining: 3 });
    expect(await look('usual')).toEqual({ kind: 'ready', remaining: 2 });
  });
});
