/** 券面事項入力補助AP. */
const APPLICATION = [0xd3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08] as const;

/** The two files we ever select: the four-digit PIN and the four items. The 個人番号 (0001) is not among them. */
export const cardFiles = { pin: 0x0011, info: 0x0002 } as const;

/** A file of the application that may be selected. */
export type CardFile = keyof typeof cardFiles;

/** How many bytes one READ BINARY can bring; Le says `00` for it. */
export const MOST_A_READ = 256;

/** SELECT by name; the card sends nothing back (P2 = 0C). */
export const selectApplication = (): Uint8Array => Uint8Array.of(0x00, 0xa4, 0x04, 0x0c, 0x0a, ...APPLICATION);

/** SELECT of one of the two files. */
export const selectFile = (file: CardFile): Uint8Array =>
  Uint8Array.of(0x00, 0xa4, 0x02, 0x0c, 0x02, cardFiles[file] >> 8, cardFiles[file] & 0xff);

/** VERIFY without data: how many tries are left. Costs none. */
export const askTries = (): Uint8Array => Uint8Array.of(0x00, 0x20, 0x00, 0x80);

/** VERIFY with the PIN. Whoever sends it wipes it. */
export const verify = (pin: Uint8Array): Uint8Array => Uint8Array.of(0x00, 0x20, 0x00, 0x80, pin.length, ...pin);

/** READ BINARY of the selected file: 15 bits of offset, 1 to 256 bytes. */
export const readBinary = (offset: number, length: number): Uint8Array =>
  Uint8Array.of(0x00, 0xb0, (offset >> 8) & 0x7f, offset & 0xff, length & 0xff);

/** GET RESPONSE: fetches what the card has ready (`61xx`). */
export const getResponse = (length: number): Uint8Array => Uint8Array.of(0x00, 0xc0, 0x00, 0x00, length & 0xff);
