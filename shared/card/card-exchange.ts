import { getResponse, MOST_A_READ, readBinary } from './card-commands.ts';
import { TransportError, type ApduChannel } from './card-reader.ts';

/** How long one command may take: the card's own frame time is 0.3 s and may be stretched by it. */
const COMMAND_MS = 3_000;

/** The status words the dialogue distinguishes. */
export const status = { ok: 0x9000, endOfFile: 0x6282, unknownFault: 0x6f00 } as const;

/** How many commands a step may still send, so that no card keeps us for ever. */
export interface Budget {
  commands: number;
}

/** What a card answered; status 0 = nothing, the budget was used up. */
export interface CardAnswer {
  readonly data: Uint8Array;
  readonly status: number;
}

/** Sends a command and fetches what the card has ready for it (`61xx`). */
export async function exchange(card: ApduChannel, command: Uint8Array, budget: Budget): Promise<CardAnswer> {
  let answer = await send(card, command, budget);
  while (answer.status >> 8 === 0x61) {
    const more = await send(card, getResponse(answer.status & 0xff), budget);
    answer = { data: joined(answer.data, more.data), status: more.status };
  }
  return answer;
}

/** A part of the selected file; a card that knows better how much to ask for (`6Cxx`) is asked so. */
export async function readPart(
  card: ApduChannel,
  part: { readonly offset: number; readonly length: number },
  budget: Budget,
): Promise<CardAnswer> {
  const length = Math.min(part.length, MOST_A_READ);
  const answer = await exchange(card, readBinary(part.offset, length), budget);
  if (answer.status >> 8 !== 0x6c) return answer;
  return exchange(card, readBinary(part.offset, answer.status & 0xff), budget);
}

async function send(card: ApduChannel, command: Uint8Array, budget: Budget): Promise<CardAnswer> {
  if (budget.commands === 0) return { data: new Uint8Array(), status: 0 };
  budget.commands -= 1;
  const answer = await card.transmit(command, COMMAND_MS);
  // A reader whose card was lifted may answer with nothing.
  if (answer.length < 2) throw new TransportError('removed');
  const end = answer.length - 2;
  return { data: answer.subarray(0, end), status: (answer[end] ?? 0) * 256 + (answer[end + 1] ?? 0) };
}

/** One array behind the other. */
export function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
