const DIGITS = 4;

/** Whether these bytes are a PIN as the card takes it: four ASCII digits, never full-width ones. Anything else would cost a try for nothing. */
export const isPin = (bytes: Uint8Array): boolean =>
  bytes.length === DIGITS && bytes.every((byte) => byte >= 0x30 && byte <= 0x39);
