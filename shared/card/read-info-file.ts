import { MOST_A_READ } from './card-commands.ts';
import { joined, readPart, status, type Budget } from './card-exchange.ts';
import type { ApduChannel } from './card-reader.ts';
import { infoObject } from './info-object.ts';

const MOST_COMMANDS = 32;

/**
 * Reads the selected EF 0002 to the end of its object; null = not understood. The first part tells the length, the rest
 * comes in parts of at most 256 bytes; cards may give less at a time, but something each time.
 */
export async function readInfoFile(card: ApduChannel): Promise<Uint8Array | null> {
  const budget: Budget = { commands: MOST_COMMANDS };
  let file = new Uint8Array();
  for (;;) {
    const missing = missingBytes(file);
    if (missing === null) return null;
    if (missing === 0) return file;
    const part = await readPart(card, { offset: file.length, length: missing }, budget);
    if (!brings(part.status) || part.data.length === 0) return null;
    file = new Uint8Array(joined(file, part.data));
    if (part.status === status.endOfFile && missingBytes(file) !== 0) return null;
  }
}

const brings = (word: number): boolean => word === status.ok || word === status.endOfFile;

function missingBytes(file: Uint8Array): number | null {
  const object = infoObject(file);
  if (object.kind === 'bad') return null;
  return object.kind === 'more' ? MOST_A_READ : Math.max(0, object.end - file.length);
}
