import { describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../../../shared/card/card-reader.ts';
import { lookAtCard, readCard } from '../../../shared/card/card-session.ts';
import { encodeBasicInfo } from '../../../shared/card/encode-basic-info.ts';
import type { ChipTraits } from '../../../shared/card/simulated-chip.ts';
import { scripted, toChip, watchedChips, type SeenChannel } from '../../support/card-channels.ts';
import { hanako, hanakoFile, pin } from '../../support/card-samples.ts';
import { hex } from '../../support/hex.ts';

const OK = '90 00';
const SELECT_APPLICATION = '00 A4 04 0C 0A D3 92 10 00 31 00 01 01 04 08';
const SELECT_PIN = '00 A4 02 0C 02 00 11';
const ASK = '00 20 00 80';
const VERIFY = '00 20 00 80 04 31 32 33 34';
const SELECT_INFO = '00 A4 02 0C 02 00 02';
const READ = '00 B0 00 00 00';
const whole = `${hex(hanakoFile)} ${OK}`;
const long = encodeBasicInfo({ ...hanako, address: '架空'.repeat(142) });

const chip = watchedChips();
const cardWith = (traits: Partial<ChipTraits> = {}) => chip({ info: hanakoFile, ...traits });
const read = (channel: SeenChannel, digits = '1234', allowLastTry = false): Promise<ReadOutcome> =>
  readCard(channel, { pin: pin(digits), allowLastTry });
const bad = { kind: 'unsupported-card', reason: 'bad-data' } as const;
const noApplication = { kind: 'unsupported-card', reason: 'no-application' } as const;

describe('a good read', () => {
  it('is this dialogue, byte by byte', async () => {
    const channel = scripted(OK, OK, '63 C3', OK, OK, whole);
    expect(await read(channel)).toEqual({ kind: 'ok', info: hanako });
    expect(channel.sent).toEqual([SELECT_APPLICATION, SELECT_PIN, ASK, VERIFY, SELECT_INFO, READ]);
  });

  it('is the same with the simulated card', async () => {
    const channel = toChip(cardWith());
    expect(await read(channel)).toEqual({ kind: 'ok', info: hanako });
    expect(channel.sent).toEqual([SELECT_APPLICATION, SELECT_PIN, ASK, VERIFY, SELECT_INFO, READ]);
  });

  it('takes a long file in parts', async () => {
    const channel = toChip(cardWith({ info: long }));
    expect(await read(channel)).toMatchObject({ kind: 'ok', info: { address: '架空'.repeat(142) } });
    const last = (long.length - 768).toString(16).toUpperCase();
    expect(channel.sent.slice(5)).toEqual([READ, '00 B0 01 00 00', '00 B0 02 00 00', `00 B0 03 00 ${last}`]);
  });

  it('reads the 882 bytes of the example', async () => {
    const file = Uint8Array.of(0xff, 0x20, 0x82, 0x03, 0x6d, ...hanakoFile.subarray(3), 0xc1, 0x82, 0x03, 0x07);
    const info = Uint8Array.from({ length: 882 }, (_, at) => file[at] ?? 0);
    const channel = toChip(cardWith({ info }));
    expect(await read(channel)).toEqual({ kind: 'ok', info: hanako });
    expect(channel.sent.slice(5)).toEqual([READ, '00 B0 01 00 00', '00 B0 02 00 00', '00 B0 03 00 72']);
  });

  it.each<[string, Partial<ChipTraits>]>([
    ['a length of two bytes', { info: encodeBasicInfo(hanako, { wideLength: true }) }],
    ['two bytes before the object', { info: encodeBasicInfo(hanako, { prefix: true }) }],
    ['filler', { info: encodeBasicInfo(hanako, { size: 882 }) }],
    ['filler, and a word for the end', { info: encodeBasicInfo(hanako, { size: 110 }), warnsOfEnd: true }],
    ['short answers', { mostARead: 4 }],
    ['a stumble at the first command', { stumbles: true }],
    ['no number of tries', { tellsNoTries: true }],
  ])('copes with %s', async (_, traits) => {
    expect(await read(toChip(cardWith(traits)))).toEqual({ kind: 'ok', info: hanako });
  });

  it('fetches what the card has ready, and asks as the card wants to be asked', async () => {
    const [first, rest] = [hex(hanakoFile.subarray(0, 40)), hex(hanakoFile.subarray(40))];
    const channel = scripted('61 00', OK, OK, '63 C3', OK, OK, '6C 65', `${first} 61 3D`, `${rest} ${OK}`);
    expect(await read(channel)).toEqual({ kind: 'ok', info: hanako });
    expect(channel.sent[1]).toBe('00 C0 00 00 00');
    expect(channel.sent.slice(6)).toEqual([READ, '00 B0 00 00 65', '00 C0 00 00 3D']);
  });

  it('warns of a table that does not fit, by a code', async () => {
    const warnings: string[] = [];
    const channel = toChip(cardWith({ info: encodeBasicInfo(hanako, { offsetsOffBy: 3 }) }));
    const request = { pin: pin(), allowLastTry: false, warn: (code: string) => void warnings.push(code) };
    expect(await readCard(channel, request)).toEqual({ kind: 'ok', info: hanako });
    expect(warnings).toEqual(['offsets-differ']);
  });
});

describe('a look', () => {
  it.each([
    ['63 C3', { kind: 'ready', remaining: 3 }],
    ['63 C1', { kind: 'ready', remaining: 1 }],
    ['63 CF', { kind: 'ready', remaining: 15 }],
    [OK, { kind: 'ready', remaining: null }],
    ['63 00', { kind: 'ready', remaining: null }],
    ['63 C0', { kind: 'blocked' }],
    ['69 84', { kind: 'blocked' }],
    ['69 83', { kind: 'blocked' }],
    ['6A 88', bad],
    ['69 82', bad],
  ])('says what %s means', async (answer, outcome) => {
    const channel = scripted(OK, OK, answer);
    expect(await lookAtCard(channel)).toEqual(outcome);
    expect(channel.sent).toEqual([SELECT_APPLICATION, SELECT_PIN, ASK]);
  });

  it.each(['6A 82', '6D 00', '6E 00', '69 99', '68 81'])('knows another card by %s', async (answer) => {
    expect(await lookAtCard(scripted(answer))).toEqual(noApplication);
    expect(await lookAtCard(scripted(OK, answer))).toEqual(noApplication);
  });

  it('repeats the first command once if the card stumbles, and only once', async () => {
    const channel = scripted('6F 00', OK, OK, '63 C3');
    expect(await lookAtCard(channel)).toEqual({ kind: 'ready', remaining: 3 });
    expect(channel.sent.slice(0, 2)).toEqual([SELECT_APPLICATION, SELECT_APPLICATION]);
    expect(await lookAtCard(scripted('6F 00', '6F 00'))).toEqual(noApplication);
    expect(await lookAtCard(scripted(OK, '6F 00'))).toEqual(noApplication);
  });
});

describe('a PIN', () => {
  it('that is wrong leaves two tries; the right one gives them back', async () => {
    const card = cardWith();
    expect(await read(toChip(card), '9999')).toEqual({ kind: 'wrong-pin', remaining: 2 });
    card.powerOff();
    expect(await lookAtCard(toChip(card))).toEqual({ kind: 'ready', remaining: 2 });
    expect(await read(toChip(card))).toMatchObject({ kind: 'ok' });
    card.powerOff();
    expect(await lookAtCard(toChip(card))).toEqual({ kind: 'ready', remaining: 3 });
  });

  it('that is wrong three times blocks the card, the last only on request', async () => {
    const card = cardWith();
    expect(await read(toChip(card), '0000')).toEqual({ kind: 'wrong-pin', remaining: 2 });
    expect(await read(toChip(card), '0001')).toEqual({ kind: 'wrong-pin', remaining: 1 });
    const held = toChip(card);
    expect(await read(held, '0002')).toEqual({ kind: 'last-try' });
    expect(held.sent).toEqual([SELECT_APPLICATION, SELECT_PIN, ASK]);
    expect(await read(toChip(card), '0002', true)).toEqual({ kind: 'blocked' });
    const blocked = toChip(card);
    expect(await read(blocked, '1234', true)).toEqual({ kind: 'blocked' });
    expect(blocked.sent).toEqual([SELECT_APPLICATION, SELECT_PIN, ASK]);
  });

  it.each([
    ['63 C2', { kind: 'wrong-pin', remaining: 2 }],
    ['63 C1', { kind: 'wrong-pin', remaining: 1 }],
    ['63 C0', { kind: 'blocked' }],
    ['69 84', { kind: 'blocked' }],
    ['69 83', { kind: 'blocked' }],
    ['63 00', { kind: 'wrong-pin', remaining: null }],
    ['67 00', bad],
    ['6C 04', bad],
    ['6F 00', bad],
  ])('is sent once, whatever is answered: %s', async (answer, outcome) => {
    const channel = scripted(OK, OK, '63 C3', answer);
    expect(await read(channel)).toEqual(outcome);
    expect(channel.sent.filter((command) => command === VERIFY)).toHaveLength(1);
  });

  it.each(['63 C0', '69 84', '69 83', '6A 88'])('is not sent to a card that says %s', async (answer) => {
    const channel = scripted(OK, OK, answer);
    await read(channel, '1234', true);
    expect(channel.sent).toEqual([SELECT_APPLICATION, SELECT_PIN, ASK]);
  });

  it('is wiped before the card has answered', async () => {
    const digits = pin();
    const channel = scripted(OK, OK, '63 C3', '63 C2');
    const transmit = (command: Uint8Array, ms: number) => {
      if (command.length === 9) queueMicrotask(() => expect(hex(digits)).toBe('00 00 00 00'));
      return channel.transmit(command, ms);
    };
    await readCard({ ...channel, transmit }, { pin: digits, allowLastTry: false });
    expect.assertions(1);
  });

  it('of another shape is a bug, and nothing is sent', async () => {
    for (const wrong of [pin('123'), pin('12345'), pin('12a4'), Uint8Array.of(1, 2, 3, 4), new Uint8Array()]) {
      const channel = scripted();
      await expect(readCard(channel, { pin: wrong, allowLastTry: true })).rejects.toThrow('four digits');
      expect(channel.sent).toEqual([]);
      expect(wrong.every((byte) => byte === 0)).toBe(true);
    }
  });

  it.each([
    ['a good read', [OK, OK, '63 C3', OK, OK, whole]],
    ['a wrong PIN', [OK, OK, '63 C3', '63 C2']],
    ['a last try', [OK, OK, '63 C1']],
    ['another card', ['6A 82']],
    ['a lifted card', [OK, OK, { fault: 'removed' as const }]],
    ['a card that hangs at it', [OK, OK, '63 C3', { fault: 'timeout' as const }]],
  ])('is wiped after %s, also in the command', async (_, answers) => {
    const digits = pin();
    const commands: Uint8Array[] = [];
    const channel = scripted(...answers);
    const kept = {
      ...channel,
      transmit: (command: Uint8Array, ms: number) => (commands.push(command), channel.transmit(command, ms)),
    };
    await readCard(kept, { pin: digits, allowLastTry: false });
    expect(hex(digits)).toBe('00 00 00 00');
    const shown = commands.filter((command) => command.length === 9);
    expect(shown.every((command) => command.every((byte) => byte === 0))).toBe(true);
  });
});
