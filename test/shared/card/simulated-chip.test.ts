import { describe, expect, it } from 'vitest';
import { encodeBasicInfo } from '../../../shared/card/encode-basic-info.ts';
import { SimulatedChip, type ChipTraits } from '../../../shared/card/simulated-chip.ts';
import { hanako, hanakoFile } from '../../support/card-samples.ts';
import { bytes, hex } from '../../support/hex.ts';

const APPLICATION = '00 A4 04 0C 0A D3 92 10 00 31 00 01 01 04 08';
const PIN_FILE = '00 A4 02 0C 02 00 11';
const INFO_FILE = '00 A4 02 0C 02 00 02';
const NUMBER_FILE = '00 A4 02 0C 02 00 01';
const ASK = '00 20 00 80';
const RIGHT = '00 20 00 80 04 31 32 33 34';
const WRONG = '00 20 00 80 04 39 39 39 39';
const READ = '00 B0 00 00 00';

const chipWith = (traits: Partial<ChipTraits> = {}) => new SimulatedChip({ info: hanakoFile, ...traits });
function answer(chip: SimulatedChip, command: string): string {
  const reaction = chip.transmit(bytes(command));
  return reaction.kind === 'answer' ? hex(reaction.answer) : reaction.kind;
}
const answers = (chip: SimulatedChip, ...commands: string[]): string[] =>
  commands.map((command) => answer(chip, command));

describe('the simulated card', () => {
  it('answers the example of a good read', () => {
    expect(answers(chipWith(), APPLICATION, PIN_FILE, ASK, RIGHT, INFO_FILE, READ)).toEqual([
      '90 00',
      '90 00',
      '63 C3',
      '90 00',
      '90 00',
      `${hex(hanakoFile)} 90 00`,
    ]);
  });

  it('counts tries as in the examples, also over a loss of power', () => {
    const chip = chipWith();
    expect(answers(chip, APPLICATION, PIN_FILE, WRONG, ASK)).toEqual(['90 00', '90 00', '63 C2', '63 C2']);
    chip.powerOff();
    expect(answers(chip, APPLICATION, PIN_FILE, ASK, WRONG, RIGHT, ASK)).toEqual([
      '90 00',
      '90 00',
      '63 C2',
      '63 C1',
      '90 00',
      '63 C3',
    ]);
    expect(answers(chip, WRONG, WRONG, WRONG, ASK, RIGHT)).toEqual(['63 C2', '63 C1', '63 C0', '63 C0', '69 84']);
  });

  it.each([
    [{ asked: 0x63c0, shown: 0x6983 }, '63 C0', '69 83'],
    [{ asked: 0x6984, shown: 0x6984 }, '69 84', '69 84'],
  ])('may say in other words that it is blocked', (blockedWords, asked, shown) => {
    const chip = chipWith({ tries: 0, blockedWords });
    expect(answers(chip, APPLICATION, PIN_FILE, ASK, RIGHT).slice(2)).toEqual([asked, shown]);
  });

  it('opens its files by the PIN until the power goes, whatever is selected meanwhile', () => {
    const chip = chipWith();
    expect(answers(chip, APPLICATION, INFO_FILE, READ)).toEqual(['90 00', '90 00', '69 82']);
    expect(answers(chip, PIN_FILE, RIGHT, APPLICATION, INFO_FILE, READ).at(-1)).toMatch(/90 00$/);
    chip.powerOff();
    expect(answers(chip, APPLICATION, INFO_FILE, READ).at(-1)).toBe('69 82');
    const wrong = chipWith();
    expect(answers(wrong, APPLICATION, PIN_FILE, RIGHT, WRONG, INFO_FILE, READ).at(-1)).toBe('69 82');
  });

  it.each([
    ['a file without the application', [INFO_FILE], '6A 82'],
    ['an unknown application', ['00 A4 04 0C 0A D3 92 F0 00 26 01 00 00 00 01'], '6A 82'],
    ['a shortened application', ['00 A4 04 0C 09 D3 92 10 00 31 00 01 01 04'], '6A 82'],
    ['an unknown file', [APPLICATION, '00 A4 02 0C 02 00 99'], '6A 82'],
    ['a wrong length', [APPLICATION, '00 A4 02 0C 03 00 02'], '67 00'],
    ['another SELECT', [APPLICATION, '00 A4 00 0C 02 3F 00'], '6A 86'],
    ['the key of no file', [APPLICATION, ASK], '69 86'],
    ['the key of the wrong file', [APPLICATION, INFO_FILE, ASK], '69 81'],
    ['a PIN of three digits', [APPLICATION, PIN_FILE, '00 20 00 80 03 31 32 33'], '67 00'],
    ['a read of no file', [APPLICATION, READ], '69 86'],
    ['a read of the PIN', [APPLICATION, PIN_FILE, READ], '69 81'],
    ['a long read', [APPLICATION, INFO_FILE, '00 B0 00 00 00 00 00'], '67 00'],
    ['a read behind the end', [APPLICATION, PIN_FILE, RIGHT, INFO_FILE, '00 B0 00 65 00'], '6B 00'],
    ['another command', ['00 84 00 00 08'], '6D 00'],
    ['another class', ['80 84 00 00 08'], '6E 00'],
    ['another channel', ['01 A4 04 0C 00'], '68 81'],
    ['its key by a short name', [APPLICATION, '00 20 00 91'], '63 C3'],
  ])('refuses as a real one: %s', (_, commands, word) => {
    expect(answers(chipWith(), ...commands).at(-1)).toBe(word);
  });

  it('behaves as its traits say', () => {
    expect(answers(chipWith({ otherCard: true }), APPLICATION)).toEqual(['6A 82']);
    expect(answers(chipWith({ stumbles: true }), APPLICATION, APPLICATION)).toEqual(['6F 00', '90 00']);
    expect(answers(chipWith({ leavesAt: 2 }), APPLICATION, PIN_FILE)).toEqual(['90 00', 'leaves']);
    expect(answers(chipWith({ silentFrom: 2 }), APPLICATION, ASK, ASK)).toEqual(['90 00', 'silence', 'silence']);
    expect(answers(chipWith({ tellsNoTries: true }), APPLICATION, PIN_FILE, ASK).at(-1)).toBe('90 00');
    const open = [APPLICATION, PIN_FILE, RIGHT, INFO_FILE];
    expect(answers(chipWith({ mostARead: 1 }), ...open, READ).at(-1)).toBe('FF 90 00');
    expect(answers(chipWith({ warnsOfEnd: true }), ...open, '00 B0 00 60 00').at(-1)).toBe('31 DF 25 01 32 62 82');
    const filled = chipWith({ info: encodeBasicInfo(hanako, { size: 300 }) });
    expect(answers(filled, ...open, '00 B0 01 28 00').at(-1)).toBe('FF FF FF FF 90 00');
    expect(chipWith({ answerMs: 40 }).transmit(bytes(ASK))).toMatchObject({ kind: 'answer', afterMs: 40 });
  });

  it('notes who touches the number, and has none that could be one', () => {
    const chip = chipWith();
    const seen = answers(chip, APPLICATION, NUMBER_FILE, READ, PIN_FILE, RIGHT, NUMBER_FILE, READ, '00 B0 81 00 00');
    const number = `FF 10 0C ${'30 '.repeat(12)}FF FF 90 00`;
    expect(seen).toEqual(['90 00', '90 00', '69 82', '90 00', '90 00', '90 00', number, number]);
    expect(chip.trips).toEqual([NUMBER_FILE, READ, NUMBER_FILE, READ, '00 B0 81 00 00']);
  });
});
