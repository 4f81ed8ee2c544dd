/** Bytes as they stand in a trace: `00 A4 04 0C`. */
export const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.replaceAll(/\s/g, '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The trace of bytes. */
export const hex = (of: Uint8Array): string =>
  Array.from(of, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');
