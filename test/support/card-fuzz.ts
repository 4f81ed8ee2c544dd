import { TransportError, type BasicInfo, type ReadOutcome } from '../../shared/card/card-reader.ts';
import { readCard } from '../../shared/card/card-session.ts';
import { decodeBasicInfo } from '../../shared/card/decode-basic-info.ts';
import { encodeBasicInfo } from '../../shared/card/encode-basic-info.ts';
import { simulatedPeople } from '../../shared/card/simulated-people.ts';
import { SimulatedChip } from '../../shared/card/simulated-chip.ts';
import { hanako, hanakoFile } from './card-samples.ts';
import { mutated, type Chance } from './fuzz-bytes.ts';

const files = [
  hanakoFile,
  encodeBasicInfo(hanako, { prefix: true, wideLength: true, size: 300 }),
  ...Object.values(simulatedPeople).flatMap(({ info }) => (info.length > 0 ? [info] : [])),
];
/** A person who can be shown: no control character came through. */
const seemly = ({ name, address, birthDate }: BasicInfo): boolean =>
  !/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(name + address) && /^\d{8}$/.test(birthDate);

/** Gives the decoder one file nobody wrote; whether it made a person of it. */
export function fuzzFile(by: Chance): 'decoded' | 'refused' {
  const file = by.upTo(4) === 0 ? by.bytes(by.upTo(300)) : mutated(by.pick(files), by);
  const decoded = decodeBasicInfo(file);
  if (decoded && !seemly(decoded.info)) throw new Error('a control character came through');
  return decoded ? 'decoded' : 'refused';
}

/** What is counted of one dialogue with a card nobody built. */
export interface FuzzedSession {
  readonly outcome: ReadOutcome;
  readonly commands: number;
  readonly verifies: number;
  readonly wiped: boolean;
}

/** Five steps with their answers fetched, and a file of 32 commands, come to no more than this. */
const MOST_COMMANDS = 60;
const WORDS = [0x9000, 0x6282, 0x63c0, 0x63c1, 0x63c3, 0x6300, 0x6100, 0x6110, 0x6c00, 0x6c10, 0x6982, 0x6983, 0x6984];
const FAULTS = ['removed', 'mute', 'timeout', 'busy', 'reader-unavailable'] as const;

/** One reading from a card that answers as it likes: rubbish, changed answers of a good one, faults in between. */
export async function fuzzSession(by: Chance): Promise<FuzzedSession> {
  const chip = new SimulatedChip({ info: mutatedNow(by), mostARead: 1 + by.upTo(256), tries: 1 + by.upTo(3) });
  const oddity = by.pick([0, 0.05, 0.3, 1]);
  let [commands, verifies] = [0, 0];
  const pin = new TextEncoder().encode('1234');
  const transmit = async (command: Uint8Array): Promise<Uint8Array> => {
    commands += 1;
    if (command[1] === 0x20 && command.length > 4) verifies += 1;
    if (commands > MOST_COMMANDS) throw new Error('the dialogue does not end');
    const good = chip.transmit(command);
    if (good.kind !== 'answer') throw new Error('this card always answers');
    return by.upTo(1_000) < oddity * 1_000 ? oddAnswer(good.answer, by) : good.answer;
  };
  const outcome = await readCard({ transmit, close: () => Promise.resolve() }, { pin, allowLastTry: by.upTo(2) === 0 });
  if (outcome.kind === 'ok' && !seemly(outcome.info)) throw new Error('a control character came through');
  if (chip.trips.length > 0) throw new Error('the number was touched');
  return { outcome, commands, verifies, wiped: pin.every((byte) => byte === 0) };
}

const mutatedNow = (by: Chance): Uint8Array => (by.upTo(2) === 0 ? by.pick(files) : mutated(by.pick(files), by));

function oddAnswer(good: Uint8Array, by: Chance): Uint8Array {
  const word = by.pick(WORDS);
  switch (by.upTo(5)) {
    case 0:
      throw new TransportError(by.pick(FAULTS));
    case 1:
      return by.bytes(by.upTo(262));
    case 2:
      return mutated(good, by);
    case 3:
      return Uint8Array.of(...by.bytes(by.upTo(8)), word >> 8, word & 0xff);
    default:
      return Uint8Array.of(word >> 8, word & 0xff);
  }
}
