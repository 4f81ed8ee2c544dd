import { afterAll, beforeAll, describe, expect } from 'vitest';
import { readerContract } from '../electron/devices/card/reader-contract.ts';
import { whyNoPcscd } from '../support/own-network.ts';
import { OwnPcscd } from '../support/own-pcscd.ts';
import { PcscCardHand } from '../support/pcsc-card-hand.ts';
import { openKeeper } from './open-keeper.ts';

describe.skipIf(whyNoPcscd() !== null)('through pcscd', () => {
  let pcscd: OwnPcscd;
  beforeAll(async () => {
    pcscd = await OwnPcscd.start();
  });
  afterAll(() => pcscd.stop());

  readerContract('pcscd', async () => {
    const hand = new PcscCardHand();
    const { keeper, log } = openKeeper();
    return {
      reader: keeper,
      hold: (card) => hand.hold(card),
      remove: async () => hand.remove(),
      trips: () => hand.trips(),
      async close() {
        hand.remove();
        await keeper.stop();
        expect(log).toEqual([]);
      },
    };
  });
});
