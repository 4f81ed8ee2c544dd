import type { BasicInfo } from '../../shared/card/card-reader.ts';
import { bytes } from './hex.ts';

/** A made-up person, and her EF 0002 written out byte by byte (101 of them). */
export const hanako: BasicInfo = {
  name: '見本　花子',
  address: '東京都架空市みほん町１丁目２番３号',
  birthDate: '19850401',
  sex: 'female',
};

export const hanakoFile = bytes(`
  FF 20 62 DF 21 08 00 0E 00 20 00 56 00 61
  DF 22 0F E8 A6 8B E6 9C AC E3 80 80 E8 8A B1 E5 AD 90
  DF 23 33 E6 9D B1 E4 BA AC E9 83 BD E6 9E B6 E7 A9 BA E5 B8 82 E3 81 BF E3 81 BB E3 82 93 E7 94 BA EF BC 91 E4
           B8 81 E7 9B AE EF BC 92 E7 95 AA EF BC 93 E5 8F B7
  DF 24 08 31 39 38 35 30 34 30 31
  DF 25 01 32`);

/** A PIN as the card takes it; a new array each time, since readers wipe it. */
export const pin = (digits = '1234'): Uint8Array => new TextEncoder().encode(digits);

/** How a contactless reader introduces a My Number card. Nothing may depend on it. */
export const contactlessAtr = bytes('3B 88 80 01 00 00 41 E0 B3 81 A1 00 3B');
