import { CardDisposition, CardMode, Client, type Card, type Reader } from 'pcsc-mini';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CardKeeper } from '../../electron/shell/card-keeper.ts';
import { readBinary, selectApplication, selectFile } from '../../shared/card/card-commands.ts';
import { whyNoPcscd } from '../support/own-network.ts';
import { OwnPcscd } from '../support/own-pcscd.ts';
import { PcscCardHand } from '../support/pcsc-card-hand.ts';
import { reaches } from '../support/reaches.ts';
import { openKeeper } from './open-keeper.ts';

describe.skipIf(whyNoPcscd() !== null)('a card behind pcscd, and another program', () => {
  let pcscd: OwnPcscd;
  let other: Client;
  let reader: Reader;
  let keeper: CardKeeper;
  const hand = new PcscCardHand();

  beforeAll(async () => {
    pcscd = await OwnPcscd.start();
    other = new Client();
    other.on('error', () => undefined);
    reader = await new Promise<Reader>((resolve) => void other.once('reader', resolve).start());
  });
  afterAll(async () => {
    other.stop();
    await pcscd.stop();
  });
  beforeEach(async () => {
    ({ keeper } = openKeeper());
    await reaches(keeper, 'empty');
  });
  afterEach(async () => {
    hand.remove();
    await reaches(keeper, 'empty');
    await keeper.stop();
  });

  const put = async (card: 'usual' | 'silent'): Promise<void> => {
    await hand.hold(card);
    await reaches(keeper, 'present');
  };
  const read = () => keeper.read({ pin: new TextEncoder().encode('1234'), allowLastTry: false });
  const said = async (card: Card, command: Uint8Array): Promise<string> =>
    Buffer.from(await card.transmit(command)).toString('hex');

  it('belongs to nobody else while it is spoken with', async () => {
    await put('silent');
    const look = keeper.look();
    const refused = () =>
      reader.connect(CardMode.SHARED).then(
        (card) => card.disconnect(CardDisposition.LEAVE).then(() => 'opened'),
        (error: { readonly code: string }) => error.code,
      );
    await expect.poll(refused).toBe('SharingViolation');
    keeper.cancel();
    await look;
  });

  it('has no power afterwards: nobody reads on with the PIN that was shown', async () => {
    await put('usual');
    expect((await read()).kind).toBe('ok');
    const card = await reader.connect(CardMode.SHARED);
    expect(await said(card, selectApplication())).toBe('9000');
    expect(await said(card, selectFile('info'))).toBe('9000');
    expect(await said(card, readBinary(0, 256))).toBe('6982');
    await card.disconnect(CardDisposition.UNPOWER);
  });

  it('is busy while another program holds it', async () => {
    await put('usual');
    const card = await reader.connect(CardMode.EXCLUSIVE);
    expect(await read()).toEqual({ kind: 'busy' });
    await card.disconnect(CardDisposition.UNPOWER);
    expect((await read()).kind).toBe('ok');
  });

  it('is waited for while another program only looks at it', async () => {
    await put('usual');
    const card = await reader.connect(CardMode.EXCLUSIVE);
    const reading = read();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await card.disconnect(CardDisposition.UNPOWER);
    expect((await reading).kind).toBe('ok');
  });
});
