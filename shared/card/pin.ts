const DIGITS = 4;

/** Whether these bytes are a PIN as the card takes it: four ASCII digits. Anything else would cost a try for nothing. */
export const isPin = (bytes: Uint8Array): boolean =>
  bytes.length === DIGITS && bytes.every((byte) => byte >= 0x30 && byte <= 0x39);

/** The PIN somebody typed, full-width digits too; null = not four digits, nothing to send. */
export function pinFromText(text: string): Uint8Array | null {
  const bytes = new TextEncoder().encode(text.normalize('NFKC'));
  return isPin(bytes) ? bytes : null;
}
