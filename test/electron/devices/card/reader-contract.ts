import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardReader, CardReaderState, ReadOutcome } from '../../../../shared/card/card-reader.ts';
import { decodeBasicInfo } from '../../../../shared/card/decode-basic-info.ts';
import type { SimulatedCard } from '../../../../shared/card/simulated-cards.ts';
import { simulatedPeople } from '../../../../shared/card/simulated-people.ts';
import { reaches } from '../../../support/reaches.ts';

/** A reader under test, and the hand that puts made-up cards on it. */
export interface TestedReader {
  readonly reader: Pick<CardReader, 'state' | 'onState' | 'look' | 'read' | 'cancel'>;
  hold(card: SimulatedCard): Promise<void>;
  remove(): Promise<void>;
  close(): Promise<void>;
  /** How often the 個人番号 was touched, where that can be asked. */
  trips?(): number;
}

/** Cards that are read like any other, whatever is special about them. */
const READABLE: readonly SimulatedCard[] = [
  'usual',
  'long-address',
  'no-glyph',
  'rare-kanji',
  'foreign-name',
  'former-name',
  'child',
  'long-form',
  'prefix',
  'filler',
];

const pin = (digits: string): Uint8Array => new TextEncoder().encode(digits);
const infoOf = (card: SimulatedCard) => decodeBasicInfo(simulatedPeople[card].info)?.info;

/** What every reader does, wherever its cards lie. */
export function readerContract(name: string, open: () => Promise<TestedReader>): void {
  describe(`${name}: a card reader`, () => {
    let tested: TestedReader;
    const put = async (card: SimulatedCard): Promise<void> => {
      await tested.hold(card);
      await reaches(tested.reader, 'present');
    };
    const take = async (): Promise<void> => {
      await tested.remove();
      await reaches(tested.reader, 'empty');
    };
    const read = (digits: string, allowLastTry = false): Promise<ReadOutcome> =>
      tested.reader.read({ pin: pin(digits), allowLastTry });

    beforeEach(async () => {
      tested = await open();
      await reaches(tested.reader, 'empty');
    });
    afterEach(async () => {
      const trips = tested.trips?.() ?? 0;
      await tested.close();
      expect(trips).toBe(0);
    });

    it('sees a card come and go', async () => {
      const seen: CardReaderState[] = [];
      tested.reader.onState((state) => seen.push(state));
      await put('usual');
      await take();
      expect(seen).toEqual(['present', 'empty']);
    });

    it.each(READABLE)('reads the four items of the card "%s"', async (card) => {
      await put(card);
      expect(await tested.reader.look()).toEqual({ kind: 'ready', remaining: 3 });
      expect(await read('1234')).toEqual({ kind: 'ok', info: infoOf(card) });
    });

    it('wipes the PIN it was given', async () => {
      await put('usual');
      const given = pin('1234');
      await tested.reader.read({ pin: given, allowLastTry: false });
      expect([...given]).toEqual([0, 0, 0, 0]);
    });

    it('says how many tries are left after a wrong PIN; the right one gives them back', async () => {
      await put('usual');
      expect(await read('9999')).toEqual({ kind: 'wrong-pin', remaining: 2 });
      expect(await tested.reader.look()).toEqual({ kind: 'ready', remaining: 2 });
      expect((await read('1234')).kind).toBe('ok');
      expect(await tested.reader.look()).toEqual({ kind: 'ready', remaining: 3 });
    });

    it('uses the last try only when the visitor said so, and a blocked card stays blocked when it is put on again', async () => {
      await put('usual');
      expect(await read('0000')).toEqual({ kind: 'wrong-pin', remaining: 2 });
      expect(await read('0001')).toEqual({ kind: 'wrong-pin', remaining: 1 });
      expect(await read('1234')).toEqual({ kind: 'last-try' });
      expect(await read('0002', true)).toEqual({ kind: 'blocked' });
      await take();
      await put('usual');
      expect(await tested.reader.look()).toEqual({ kind: 'blocked' });
      expect(await read('1234', true)).toEqual({ kind: 'blocked' });
    });

    it('reads with the last try', async () => {
      await put('one-try');
      expect(await tested.reader.look()).toEqual({ kind: 'ready', remaining: 1 });
      expect((await read('1234', true)).kind).toBe('ok');
    });

    it('says that a card was taken away in the middle, and reads the next one', async () => {
      await put('leaves');
      expect(await read('1234')).toEqual({ kind: 'removed', pinMayHaveBeenTried: true });
      await reaches(tested.reader, 'empty');
      await put('usual');
      expect((await read('1234')).kind).toBe('ok');
    });

    it('says that there is no card', async () => {
      expect(await tested.reader.look()).toEqual({ kind: 'removed' });
      expect(await read('1234')).toEqual({ kind: 'removed', pinMayHaveBeenTried: false });
    });

    it('knows other cards from My Number cards', async () => {
      await put('other-card');
      const other = { kind: 'unsupported-card', reason: 'no-application' };
      expect(await tested.reader.look()).toEqual(other);
      expect(await read('1234')).toEqual(other);
    });

    it('does not wait for ever for a silent card, and reads the next one', async () => {
      await put('silent');
      expect(await tested.reader.look()).toEqual({ kind: 'timeout' });
      await take();
      await put('usual');
      expect((await read('1234')).kind).toBe('ok');
    });

    it('holds one dialogue at a time', async () => {
      await put('silent');
      const first = tested.reader.look();
      expect(await tested.reader.look()).toEqual({ kind: 'busy' });
      tested.reader.cancel();
      await first;
    });

    it('ends a dialogue when it is told to', async () => {
      await put('silent');
      const look = tested.reader.look();
      tested.reader.cancel();
      expect(await look).toEqual({ kind: 'cancelled' });
      await take();
      await put('usual');
      expect((await read('1234')).kind).toBe('ok');
    });

    it('takes a card that is lifted while it is silent for a card that was lifted', async () => {
      await put('silent');
      const look = tested.reader.look();
      await tested.remove();
      expect(await look).toEqual({ kind: 'removed' });
    });
  });
}
