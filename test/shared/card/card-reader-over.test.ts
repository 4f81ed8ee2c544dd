import { describe, expect, it } from 'vitest';
import { cardReader } from '../../../shared/card/card-reader-over.ts';
import { TransportError, type CardReaderState } from '../../../shared/card/card-reader.ts';
import { simulatedTransport } from '../../../shared/card/simulated-transport.ts';
import type { ChipTraits } from '../../../shared/card/simulated-chip.ts';
import { hanako, hanakoFile, pin } from '../../support/card-samples.ts';
import { cardTime, settled, soFar } from '../../support/card-time.ts';
import { handTransport } from '../../support/hand-transport.ts';
import { bytes, hex } from '../../support/hex.ts';

const OK = bytes('90 00');
const right = () => ({ pin: pin(), allowLastTry: false });

/** A reader on a simulated one with this card, which lies there and has settled unless said. */
async function simulated(traits: Partial<ChipTraits> = {}, lies = true) {
  const time = cardTime();
  const transport = simulatedTransport({ wait: time.wait, cards: { usual: { info: hanakoFile, ...traits } } });
  const reader = cardReader({ transport, wait: time.wait });
  const states: CardReaderState[] = [];
  reader.onState((state) => states.push(state));
  const hold = () => transport.act({ kind: 'hold', card: 'usual' });
  const remove = () => transport.act({ kind: 'remove' });
  if (lies) hold();
  await time.pass(lies ? 250 : 0);
  return { time, transport, reader, states, hold, remove };
}

describe('a card', () => {
  it('lies there when it has lain still for a quarter of a second', async () => {
    const { time, reader, states, hold } = await simulated({}, false);
    expect(reader.state()).toBe('empty');
    hold();
    await time.pass(249);
    expect(reader.state()).toBe('empty');
    await time.pass(1);
    expect(reader.state()).toBe('present');
    expect(states).toEqual(['present']);
  });

  it('that is put on with a wobble comes once', async () => {
    const { time, states, hold, remove } = await simulated({}, false);
    hold();
    await time.pass(200);
    remove();
    await time.pass(100);
    hold();
    await time.pass(200);
    expect(states).toEqual([]);
    await time.pass(50);
    expect(states).toEqual(['present']);
  });

  it('is gone at once; another in its place is another card', async () => {
    const { time, states, hold, remove } = await simulated();
    remove();
    expect(states).toEqual(['present', 'empty']);
    hold();
    await time.pass(250);
    hold();
    expect(states).toEqual(['present', 'empty', 'present', 'empty']);
    await time.pass(250);
    expect(states.at(-1)).toBe('present');
  });

  it('is looked at and read, and has no power afterwards', async () => {
    const { reader, transport } = await simulated();
    expect(await reader.look()).toEqual({ kind: 'ready', remaining: 3 });
    expect(await reader.read(right())).toEqual({ kind: 'ok', info: hanako });
    const next = await transport.open();
    await next.transmit(bytes('00 A4 04 0C 0A D3 92 10 00 31 00 01 01 04 08'), 3_000);
    await next.transmit(bytes('00 A4 02 0C 02 00 02'), 3_000);
    expect(hex(await next.transmit(bytes('00 B0 00 00 00'), 3_000))).toBe('69 82');
  });

  it('keeps its tries while it is away', async () => {
    const { time, reader, hold, remove } = await simulated();
    expect(await reader.read({ pin: pin('9999'), allowLastTry: false })).toEqual({ kind: 'wrong-pin', remaining: 2 });
    remove();
    hold();
    await time.pass(250);
    expect(await reader.look()).toEqual({ kind: 'ready', remaining: 2 });
  });

  it('is opened by one at a time', async () => {
    const { transport } = await simulated();
    const first = await transport.open();
    await expect(transport.open()).rejects.toMatchObject({ fault: 'busy' });
    await first.close();
    await expect(first.transmit(OK, 1)).rejects.toMatchObject({ fault: 'removed' });
    await expect(transport.open()).resolves.toBeDefined();
  });

  it('that is not there is removed', async () => {
    const { reader } = await simulated({}, false);
    expect(await reader.look()).toEqual({ kind: 'removed' });
    expect(await reader.read(right())).toEqual({ kind: 'removed', pinMayHaveBeenTried: false });
  });
});

describe('a card that hangs', () => {
  it('is given three seconds for a command', async () => {
    const { time, reader } = await simulated({ silentFrom: 4 });
    const outcome = reader.read(right());
    await time.pass(2_999);
    expect(await soFar(outcome)).toBe('nothing yet');
    await time.pass(1);
    expect(await soFar(outcome)).toEqual({ kind: 'timeout' });
    expect(await reader.look()).toEqual({ kind: 'ready', remaining: 3 });
  });

  it('is given ten seconds in all', async () => {
    const { time, reader } = await simulated({ answerMs: 2_900 });
    const outcome = reader.read(right());
    await time.pass(9_999);
    expect(await soFar(outcome)).toBe('nothing yet');
    await time.pass(1);
    expect(await soFar(outcome)).toEqual({ kind: 'timeout' });
  });

  it('may be lifted: that is said at once', async () => {
    const { reader, remove } = await simulated({ silentFrom: 5 });
    const outcome = reader.read(right());
    await settled();
    remove();
    expect(await soFar(outcome)).toEqual({ kind: 'removed', pinMayHaveBeenTried: true });
  });

  it('may be given up: nothing is sent any more, and the next dialogue begins afresh', async () => {
    const { reader, hold, time } = await simulated({ silentFrom: 4 });
    const outcome = reader.read(right());
    await settled();
    reader.cancel();
    expect(await soFar(outcome)).toEqual({ kind: 'cancelled' });
    hold();
    await time.pass(250);
    expect(await reader.look()).toEqual({ kind: 'ready', remaining: 3 });
  });

  it('makes a second wish busy, and that PIN is wiped too', async () => {
    const { time, reader } = await simulated({ silentFrom: 1 });
    const first = reader.look();
    const second = right();
    expect(await reader.look()).toEqual({ kind: 'busy' });
    expect(await reader.read(second)).toEqual({ kind: 'busy' });
    expect(hex(second.pin)).toBe('00 00 00 00');
    await time.pass(3_000);
    expect(await soFar(first)).toEqual({ kind: 'timeout' });
  });
});

describe('a reader', () => {
  it('is not there where nothing can be watched', async () => {
    const time = cardTime();
    const transport = { ...handTransport(), start: () => Promise.reject(new TransportError('reader-unavailable')) };
    const reader = cardReader({ transport, wait: time.wait });
    await settled();
    expect(reader.state()).toBe('no-reader');
  });

  it('that is plugged in with a card on it is empty until the card has settled', async () => {
    const time = cardTime();
    const transport = handTransport();
    const states: CardReaderState[] = [];
    const reader = cardReader({ transport, wait: time.wait });
    const deaf = reader.onState((state) => states.push(state));
    transport.see('present');
    transport.see('present');
    await time.pass(250);
    transport.see('present');
    await time.pass(250);
    transport.see('no-reader');
    expect(states).toEqual(['empty', 'present', 'no-reader']);
    deaf();
    transport.see('empty');
    expect(states).toHaveLength(3);
  });

  it('keeps nothing of a visitor who gave up when nothing was going on', async () => {
    const { reader } = await simulated();
    reader.cancel();
    expect(await reader.look()).toEqual({ kind: 'ready', remaining: 3 });
  });
});
