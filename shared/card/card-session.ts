import { assertNever } from '../lib/assert-never.ts';
import { askTries, selectApplication, selectFile, verify } from './card-commands.ts';
import { exchange, status } from './card-exchange.ts';
import {
  TransportError,
  type ApduChannel,
  type CardTrouble,
  type LookOutcome,
  type ReadOutcome,
  type ReadRequest,
  type UnsupportedReason,
} from './card-reader.ts';
import { guardedChannel } from './command-guard.ts';
import { decodeBasicInfo, type CardWarning } from './decode-basic-info.ts';
import { isPin } from './pin.ts';
import { readInfoFile } from './read-info-file.ts';

/** A wish to read, and who hears of oddities. */
export interface SessionRequest extends ReadRequest {
  readonly warn?: ((warning: CardWarning) => void) | undefined;
}

type Tries = { readonly kind: 'ready'; readonly remaining: number | null } | CardTrouble;

/** A step of the dialogue outside of the file sends one command, and perhaps fetches its answer. */
const few = () => ({ commands: 4 });

/** Asks a card whether it is a My Number card and how many tries its PIN has left. */
export async function lookAtCard(channel: ApduChannel): Promise<LookOutcome> {
  try {
    return await triesLeft(guardedChannel(channel));
  } catch (error) {
    return brokenOff(error, { kind: 'removed' });
  }
}

/**
 * Reads the four items with the PIN. The tries are asked first: a blocked card is not given the PIN, nor one with its last
 * try unless the visitor said so. VERIFY goes out at most once, whatever happens; the PIN's bytes are zero afterwards.
 */
export async function readCard(channel: ApduChannel, request: SessionRequest): Promise<ReadOutcome> {
  let pinSent = false;
  try {
    if (!isPin(request.pin)) throw new Error('card: a PIN has four digits');
    const card = guardedChannel(channel);
    const tries = await triesLeft(card);
    if (tries.kind !== 'ready') return tries;
    if (tries.remaining === 1 && !request.allowLastTry) return { kind: 'last-try' };
    pinSent = true;
    return (await refusal(card, request.pin)) ?? (await fourItems(card, request));
  } catch (error) {
    return brokenOff(error, { kind: 'removed', pinMayHaveBeenTried: pinSent });
  } finally {
    request.pin.fill(0);
  }
}

async function triesLeft(card: ApduChannel): Promise<Tries> {
  // Some cards stumble over the first command after power came.
  let application = await exchange(card, selectApplication(), few());
  if (application.status === status.unknownFault) application = await exchange(card, selectApplication(), few());
  if (application.status !== status.ok) return unsupported('no-application');
  const pinFile = await exchange(card, selectFile('pin'), few());
  if (pinFile.status !== status.ok) return unsupported('no-application');
  const { status: word } = await exchange(card, askTries(), few());
  // "Already shown" and "wrong, key without a limit" tell no number.
  if (word === status.ok) return { kind: 'ready', remaining: null };
  const pin = pinAnswer(word);
  return pin.kind === 'wrong-pin' ? { kind: 'ready', remaining: pin.remaining } : pin;
}

/** Shows the PIN; null = the card took it. */
async function refusal(card: ApduChannel, pin: Uint8Array): Promise<ReadOutcome | null> {
  const command = verify(pin);
  pin.fill(0);
  try {
    const answer = await exchange(card, command, few());
    return answer.status === status.ok ? null : pinAnswer(answer.status);
  } finally {
    command.fill(0);
  }
}

/** What a status word says about the PIN. Real cards say "blocked" in three ways. */
function pinAnswer(word: number): { readonly kind: 'wrong-pin'; readonly remaining: number | null } | CardTrouble {
  if (word === 0x63c0 || word === 0x6984 || word === 0x6983) return { kind: 'blocked' };
  if (word >> 4 === 0x63c) return { kind: 'wrong-pin', remaining: word & 0xf };
  if (word === 0x6300) return { kind: 'wrong-pin', remaining: null };
  return unsupported('bad-data');
}

async function fourItems(card: ApduChannel, { warn }: SessionRequest): Promise<ReadOutcome> {
  const selected = await exchange(card, selectFile('info'), few());
  if (selected.status !== status.ok) return unsupported('bad-data');
  const file = await readInfoFile(card);
  const decoded = file && decodeBasicInfo(file);
  if (!decoded) return unsupported('bad-data');
  for (const warning of decoded.warnings) warn?.(warning);
  return { kind: 'ok', info: decoded.info };
}

const unsupported = (reason: UnsupportedReason): CardTrouble => ({ kind: 'unsupported-card', reason });

/** The way to the card failed; anything else that was thrown is a bug. */
function brokenOff<Removed>(error: unknown, removed: Removed): Removed | CardTrouble {
  if (!(error instanceof TransportError)) throw error;
  switch (error.fault) {
    case 'removed':
      return removed;
    case 'mute':
      return unsupported('mute');
    case 'timeout':
    case 'busy':
    case 'reader-unavailable':
      return { kind: error.fault };
    default:
      return assertNever(error.fault);
  }
}
