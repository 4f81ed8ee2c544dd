import { describe, expect, it } from 'vitest';
import { cardReader } from '../../../shared/card/card-reader-over.ts';
import { TransportError } from '../../../shared/card/card-reader.ts';
import { pin } from '../../support/card-samples.ts';
import { cardTime, settled, soFar } from '../../support/card-time.ts';
import { handTransport } from '../../support/hand-transport.ts';
import { bytes, hex } from '../../support/hex.ts';

const OK = bytes('90 00');
const right = () => ({ pin: pin(), allowLastTry: false });

/** A reader on a transport by hand, a card lies there. */
async function byHand() {
  const time = cardTime();
  const transport = handTransport();
  const reader = cardReader({ transport, wait: time.wait });
  transport.see('present');
  await time.pass(250);
  return { time, transport, reader };
}

describe('a way to the card that hangs', () => {
  it('does not hold the visitor: no command that never ends, no power-off that never ends', async () => {
    const { time, reader, transport } = await byHand();
    const outcome = reader.look();
    await settled();
    transport.opens[0]?.resolve();
    await time.pass(3_000);
    expect(transport.calls).toEqual(['open', 'a4', 'close']);
    expect(await soFar(outcome)).toBe('nothing yet');
    await time.pass(1_000);
    expect(await soFar(outcome)).toEqual({ kind: 'timeout' });
  });

  it('is closed also when it opens after everybody left', async () => {
    const { time, reader, transport } = await byHand();
    const outcome = reader.look();
    await time.pass(11_000);
    expect(await soFar(outcome)).toEqual({ kind: 'timeout' });
    transport.opens[0]?.resolve();
    await settled();
    expect(transport.calls).toEqual(['open', 'close']);
  });

  it('sends no PIN after the visitor gave up, though the card answers then', async () => {
    const { reader, transport } = await byHand();
    const request = right();
    const outcome = reader.read(request);
    await settled();
    transport.opens[0]?.resolve();
    for (const n of [0, 1]) {
      await settled();
      transport.answers[n]?.resolve(OK);
    }
    await settled();
    reader.cancel();
    await settled();
    transport.answers[2]?.resolve(bytes('63 C3'));
    transport.closes[0]?.resolve();
    expect(await soFar(outcome)).toEqual({ kind: 'cancelled' });
    expect(transport.calls).toEqual(['open', 'a4', 'a4', '20', 'close']);
    expect(hex(request.pin)).toBe('00 00 00 00');
  });

  it('sends no PIN when the visitor gives up in the moment the card answers', async () => {
    const { reader, transport } = await byHand();
    const outcome = reader.read(right());
    await settled();
    transport.opens[0]?.resolve();
    for (const n of [0, 1]) {
      await settled();
      transport.answers[n]?.resolve(OK);
    }
    await settled();
    transport.answers[2]?.resolve(bytes('63 C3'));
    reader.cancel();
    await settled();
    transport.closes[0]?.resolve();
    expect(await soFar(outcome)).toEqual({ kind: 'cancelled' });
    expect(transport.calls).toEqual(['open', 'a4', 'a4', '20', 'close']);
  });

  it('has the PIN whole as long as it may still be on its way, and zeros afterwards', async () => {
    const { reader, transport } = await byHand();
    const outcome = reader.read(right());
    await settled();
    transport.opens[0]?.resolve();
    for (const [n, answer] of [OK, OK, bytes('63 C3')].entries()) {
      await settled();
      transport.answers[n]?.resolve(answer);
    }
    await settled();
    reader.cancel();
    await settled();
    expect(hex(transport.commands[3] ?? OK)).toBe('00 20 00 80 04 31 32 33 34');
    transport.answers[3]?.resolve(OK);
    transport.closes[0]?.resolve();
    expect(await soFar(outcome)).toEqual({ kind: 'cancelled' });
    expect(transport.commands[3]?.every((byte) => byte === 0)).toBe(true);
  });

  it('is not asked for a second dialogue meanwhile', async () => {
    const { reader, transport } = await byHand();
    void reader.look();
    expect(await soFar(reader.look())).toEqual({ kind: 'busy' });
    expect(transport.calls).toEqual(['open']);
  });

  it('tells the card that was lifted though its command never ends', async () => {
    const { reader, transport } = await byHand();
    const outcome = reader.look();
    await settled();
    transport.opens[0]?.resolve();
    await settled();
    transport.see('empty');
    await settled();
    transport.closes[0]?.resolve();
    expect(await soFar(outcome)).toEqual({ kind: 'removed' });
  });

  it('may lose its reader', async () => {
    const { reader, transport } = await byHand();
    const outcome = reader.look();
    await settled();
    transport.see('no-reader');
    expect(reader.state()).toBe('no-reader');
    transport.opens[0]?.reject(new TransportError('removed'));
    expect(await soFar(outcome)).toEqual({ kind: 'reader-unavailable' });
  });
});

describe('opening', () => {
  it.each([
    ['removed', { kind: 'removed' }],
    ['mute', { kind: 'unsupported-card', reason: 'mute' }],
    ['timeout', { kind: 'timeout' }],
    ['busy', { kind: 'busy' }],
    ['reader-unavailable', { kind: 'reader-unavailable' }],
  ] as const)('may fail: %s', async (fault, outcome) => {
    const { reader, transport } = await byHand();
    const looking = reader.look();
    await settled();
    transport.opens[0]?.reject(new TransportError(fault));
    expect(await soFar(looking)).toEqual(outcome);
    expect(transport.calls).toEqual(['open']);
  });
});

describe('a reader that is stopped', () => {
  it('ends its dialogue, takes the power from the card first, and begins no other', async () => {
    const { reader, transport } = await byHand();
    const outcome = reader.look();
    await settled();
    transport.opens[0]?.resolve();
    await settled();
    const stopped = reader.stop();
    await settled();
    expect(transport.calls).toEqual(['open', 'a4', 'close']);
    transport.closes[0]?.resolve();
    expect(await soFar(outcome)).toEqual({ kind: 'cancelled' });
    await stopped;
    expect(transport.calls.at(-1)).toBe('stop');
    expect(await reader.look()).toEqual({ kind: 'reader-unavailable' });
    expect(reader.state()).toBe('no-reader');
  });
});
