import { expect } from '@playwright/test';
import { decodeBasicInfo } from '../../shared/card/decode-basic-info.ts';
import { simulatedPeople } from '../../shared/card/simulated-people.ts';
import { cardState, readWith } from '../desktop/support/card-hand.ts';
import { faceWindow, test } from '../desktop/support/fixtures.ts';
import { whyNoPcscd } from '../support/own-network.ts';
import { OwnPcscd } from '../support/own-pcscd.ts';
import { PcscCardHand } from '../support/pcsc-card-hand.ts';

const why = whyNoPcscd();
test.skip(why !== null, why ?? '');

test('the kiosk’s sandboxed page reads a card on the machine’s reader, also after one that hangs it', async ({
  start,
}) => {
  const pcscd = await OwnPcscd.start();
  const hand = new PcscCardHand();
  const { app, log } = await start({ role: 'kiosk', settings: { card: 'pcsc' } });
  const kiosk = await faceWindow(app, 'kiosk');
  const { info } = simulatedPeople.usual;
  const read = { kind: 'ok', info: decodeBasicInfo(info)?.info };

  await cardState(kiosk, 'empty');
  await hand.hold('usual');
  await cardState(kiosk, 'present');
  expect(await readWith(kiosk, '9999')).toEqual({ kind: 'wrong-pin', remaining: 2 });
  expect(await readWith(kiosk, '1234')).toEqual(read);
  hand.remove();
  await cardState(kiosk, 'empty');

  await hand.hold('silent');
  await cardState(kiosk, 'present');
  expect(await readWith(kiosk, '1234')).toEqual({ kind: 'timeout' });
  await expect.poll(log).toContain("the card's process is ended: hangs");
  hand.remove();
  await cardState(kiosk, 'empty');
  await hand.hold('usual');
  await cardState(kiosk, 'present');
  expect(await readWith(kiosk, '1234')).toEqual(read);

  hand.remove();
  await pcscd.stop();
  await cardState(kiosk, 'no-reader');
  for (const secret of ['1234', '9999', '見本', '架空県']) expect(log()).not.toContain(secret);
  expect(hand.trips()).toBe(0);
});
