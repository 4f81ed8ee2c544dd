import { askTries, cardFiles, selectApplication, selectFile, verify, type CardFile } from './card-commands.ts';
import type { ApduChannel } from './card-reader.ts';
import { maskedCommand } from './masked-command.ts';
import { isPin } from './pin.ts';

const files = Object.keys(cardFiles) as CardFile[];
const fixed = [selectApplication(), ...files.map(selectFile), askTries()];
const verifyHead = verify(new Uint8Array(4)).subarray(0, 5);

/**
 * A channel that lets the six commands of the dialogue pass and throws at any other before it is sent. The PIN opens the
 * 個人番号 too; that it is never selected or read is our promise alone, so it is kept in one place that sees every command.
 */
export function guardedChannel(channel: ApduChannel): ApduChannel {
  return {
    transmit(command, timeoutMs) {
      if (!isAllowed(command)) throw new Error(`card: command refused: ${maskedCommand(command)}`);
      return channel.transmit(command, timeoutMs);
    },
    close: () => channel.close(),
  };
}

function isAllowed(command: Uint8Array): boolean {
  return fixed.some((one) => same(one, command)) || isVerify(command) || isRead(command) || isGetResponse(command);
}

const isVerify = (command: Uint8Array): boolean =>
  same(verifyHead, command.subarray(0, verifyHead.length)) && isPin(command.subarray(verifyHead.length));

/** Bit 8 of P1 would name another file than the selected one. */
const isRead = (command: Uint8Array): boolean =>
  command.length === 5 && startsWith(command, [0x00, 0xb0]) && (command[2] ?? 0xff) < 0x80;

const isGetResponse = (command: Uint8Array): boolean =>
  command.length === 5 && startsWith(command, [0x00, 0xc0, 0x00, 0x00]);

const startsWith = (command: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => command[at] === byte);

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => other[at] === byte);
