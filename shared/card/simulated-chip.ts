import { cardFiles, selectApplication } from './card-commands.ts';
import { joined } from './card-exchange.ts';
import { maskedCommand } from './masked-command.ts';

/** What is special about a simulated card. Its PIN is 1234. */
export interface ChipTraits {
  /** EF 0002; see `encodeBasicInfo`. */
  readonly info: Uint8Array;
  /** Tries its PIN has left; 3 unless said. */
  readonly tries?: number;
  /** How it says that its PIN is blocked: when asked for the tries, and when shown a PIN. */
  readonly blockedWords?: { readonly asked: number; readonly shown: number };
  /** Answers the question for the tries with 9000: no number. */
  readonly tellsNoTries?: boolean;
  /** Has no 券面事項入力補助AP: some other card. */
  readonly otherCard?: boolean;
  /** Answers the first command after power with 6F00. */
  readonly stumbles?: boolean;
  /** Says 6282 instead of 9000 where the file ends within a read. */
  readonly warnsOfEnd?: boolean;
  /** Gives at most so many bytes a read. */
  readonly mostARead?: number;
  /** Is lifted at this command after power, counted from 1: no answer, no card. */
  readonly leavesAt?: number;
  /** Is silent from this command after power on. */
  readonly silentFrom?: number;
  /** How long each answer takes. */
  readonly answerMs?: number;
}

/** What a card does with a command. */
export type ChipReaction =
  | { readonly kind: 'answer'; readonly answer: Uint8Array; readonly afterMs: number }
  | { readonly kind: 'silence' }
  | { readonly kind: 'leaves' };

const MOST_TRIES = 3;
const PIN = [0x31, 0x32, 0x33, 0x34];
const APPLICATION = selectApplication().subarray(5);
/** EF 0001. On a real card the 個人番号; here a number that cannot be one. */
const NUMBER_FILE = 0x0001;
const NUMBER = Uint8Array.of(0xff, 0x10, 0x0c, ...new Uint8Array(12).fill(0x30), 0xff, 0xff);

/**
 * A My Number card as far as the reading of the four items goes: commands in, answers out. Its tries outlive power; that the
 * PIN was shown does not. Whoever touches EF 0001 stands in `trips`: that must never happen, and tests fail on it.
 */
export class SimulatedChip {
  readonly #traits: ChipTraits;
  #tries: number;
  #power = { commands: 0, application: false, file: null as number | null, shown: false };
  readonly #trips: string[] = [];

  constructor(traits: ChipTraits) {
    this.#traits = traits;
    this.#tries = traits.tries ?? MOST_TRIES;
  }

  /** Commands that touched the 個人番号. */
  get trips(): readonly string[] {
    return this.#trips;
  }

  /** Ends the power session, and with it what the PIN opened. */
  powerOff(): void {
    this.#power = { commands: 0, application: false, file: null, shown: false };
  }

  /** One command. The bytes are not kept. */
  transmit(command: Uint8Array): ChipReaction {
    const { leavesAt, silentFrom = Infinity, stumbles, answerMs = 0 } = this.#traits;
    this.#power.commands += 1;
    if (this.#power.commands === leavesAt) return { kind: 'leaves' };
    if (this.#power.commands >= silentFrom) return { kind: 'silence' };
    const answer = stumbles && this.#power.commands === 1 ? word(0x6f00) : this.#answer(command);
    return { kind: 'answer', answer, afterMs: answerMs };
  }

  #answer(command: Uint8Array): Uint8Array {
    const [cla = 0xff, ins = 0] = command;
    if (cla !== 0) return word(cla < 0x04 ? 0x6881 : 0x6e00);
    if (ins === 0xa4) return this.#select(command);
    if (ins === 0x20) return word(this.#verify(command));
    if (ins === 0xb0) return this.#read(command);
    return word(0x6d00);
  }

  #select(command: Uint8Array): Uint8Array {
    const data = command.subarray(5);
    if (command.length < 6 || command[4] !== data.length) return word(0x6700);
    if (command[2] === 0x04) return this.#selectApplication(data);
    if (command[2] !== 0x02) return word(0x6a86);
    const file = (data[0] ?? 0) * 256 + (data[1] ?? 0);
    const known = [NUMBER_FILE, cardFiles.pin, cardFiles.info].includes(file) && data.length === 2;
    if (!this.#power.application || !known) return word(0x6a82);
    if (file === NUMBER_FILE) this.#trips.push(maskedCommand(command));
    this.#power.file = file;
    return word(0x9000);
  }

  #selectApplication(name: Uint8Array): Uint8Array {
    const known = name.length === APPLICATION.length && name.every((byte, at) => APPLICATION[at] === byte);
    if (this.#traits.otherCard || !known) return word(0x6a82);
    this.#power.application = true;
    this.#power.file = null;
    return word(0x9000);
  }

  #verify(command: Uint8Array): number {
    const file = command[3] === 0x80 ? this.#power.file : shortFile(command[3] ?? 0);
    if (command[2] !== 0) return 0x6a86;
    if (file === null) return 0x6986;
    if (file !== cardFiles.pin) return 0x6981;
    if (command.length === 4) return this.#triesWord();
    if (command.length !== 9 || command[4] !== 4) return 0x6700;
    return this.#show(command.subarray(5));
  }

  #show(pin: Uint8Array): number {
    if (this.#tries === 0) return this.#blocked().shown;
    this.#power.shown = PIN.every((digit, at) => pin[at] === digit);
    this.#tries = this.#power.shown ? MOST_TRIES : this.#tries - 1;
    return this.#power.shown ? 0x9000 : 0x63c0 + this.#tries;
  }

  #triesWord(): number {
    if (this.#tries === 0) return this.#blocked().asked;
    return this.#traits.tellsNoTries ? 0x9000 : 0x63c0 + this.#tries;
  }

  #blocked(): { readonly asked: number; readonly shown: number } {
    return this.#traits.blockedWords ?? { asked: 0x63c0, shown: 0x6984 };
  }

  #read(command: Uint8Array): Uint8Array {
    const [, , p1 = 0, p2 = 0, le = 0] = command;
    if (command.length !== 5) return word(0x6700);
    const file = p1 < 0x80 ? this.#power.file : shortFile(p1);
    if (file === NUMBER_FILE) this.#trips.push(maskedCommand(command));
    if (file === null) return word(0x6986);
    if (file === cardFiles.pin) return word(0x6981);
    if (!this.#power.shown) return word(0x6982);
    return this.#part(file, p1 < 0x80 ? p1 * 256 + p2 : p2, le === 0 ? 256 : le);
  }

  #part(file: number, offset: number, wanted: number): Uint8Array {
    const whole = file === NUMBER_FILE ? NUMBER : this.#traits.info;
    if (offset >= whole.length) return word(0x6b00);
    const data = whole.slice(offset, offset + Math.min(wanted, this.#traits.mostARead ?? wanted));
    const ended = offset + wanted > whole.length && this.#traits.warnsOfEnd;
    return joined(data, word(ended ? 0x6282 : 0x9000));
  }
}

const shortFile = (reference: number): number => reference & 0x1f;

const word = (status: number): Uint8Array => Uint8Array.of(status >> 8, status & 0xff);
