import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardKeeper } from '../../electron/shell/card-keeper.ts';
import { whyNoPcscd } from '../support/own-network.ts';
import { OwnPcscd } from '../support/own-pcscd.ts';
import { PcscCardHand } from '../support/pcsc-card-hand.ts';
import { reaches } from '../support/reaches.ts';
import { openKeeper } from './open-keeper.ts';

describe.skipIf(whyNoPcscd() !== null)('a reader behind pcscd that fails', () => {
  let pcscd: OwnPcscd | null;
  let keeper: CardKeeper;
  let log: readonly string[];
  let hand: PcscCardHand;
  const reach = (state: 'no-reader' | 'empty' | 'present') => reaches(keeper, state);
  const reads = async (): Promise<string> => {
    const pin = new TextEncoder().encode('1234');
    return (await keeper.read({ pin, allowLastTry: false })).kind;
  };
  const begin = async (): Promise<void> => {
    ({ keeper, log } = openKeeper());
    await reach('empty');
  };
  /** A card is put on and read. */
  const works = async (): Promise<void> => {
    await hand.hold('usual');
    await reach('present');
    expect(await reads()).toBe('ok');
  };

  beforeEach(async () => {
    hand = new PcscCardHand();
    pcscd = await OwnPcscd.start();
  });
  afterEach(async () => {
    hand.remove();
    await keeper.stop();
    await pcscd?.stop();
    expect(hand.trips()).toBe(0);
  });

  it('hangs: its process is ended, another one knows what lies there, and the next card is read', async () => {
    await begin();
    await hand.hold('silent');
    await reach('present');
    expect(await reads()).toBe('timeout');
    await reach('no-reader');
    expect(log[0]).toMatch(/is ended: hangs$/);
    await reach('present');
    hand.remove();
    await reach('empty');
    await works();
  });

  it('loses the card service: there is no reader until it is back', async () => {
    await begin();
    await pcscd?.stop();
    await reach('no-reader');
    expect(await keeper.look()).toEqual({ kind: 'reader-unavailable' });
    pcscd = await OwnPcscd.start();
    await reach('empty');
    await works();
  });

  it('is read while the service is lost: the reading ends, the next one works', async () => {
    await begin();
    await hand.hold('silent');
    await reach('present');
    const look = keeper.look();
    await pcscd?.stop();
    hand.remove();
    expect(['reader-unavailable', 'timeout', 'removed']).toContain((await look).kind);
    pcscd = await OwnPcscd.start();
    await reach('empty');
    await works();
  });

  it('is waited for where the service comes late', async () => {
    await pcscd?.stop();
    ({ keeper, log } = openKeeper());
    await expect.poll(() => log, { timeout: 10_000 }).toEqual(['card reader: no-card-service']);
    expect(keeper.state()).toBe('no-reader');
    pcscd = await OwnPcscd.start();
    await reach('empty');
    await works();
  });

  it('is unplugged and plugged in again', async () => {
    await begin();
    await pcscd?.stop();
    pcscd = await OwnPcscd.start('no reader');
    await reach('no-reader');
    expect(await keeper.look()).toEqual({ kind: 'reader-unavailable' });
    await pcscd.stop();
    pcscd = await OwnPcscd.start();
    await reach('empty');
    await works();
  });
});
