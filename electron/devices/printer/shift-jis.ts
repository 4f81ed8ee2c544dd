/** Signs that mean the same but of which Shift_JIS knows only one. */
const SAME_MEANING: ReadonlyMap<string, string> = new Map([
  ['−', '－'],
  ['〜', '～'],
  ['–', '-'],
  ['‑', '-'],
  ['‐', '-'],
  ['‖', '∥'],
  ['¢', '￠'],
  ['£', '￡'],
  ['¬', '￢'],
  ['¥', '￥'],
  ['\u00a0', ' '],
  ['\u2009', ' '],
]);

/** The sign Japanese printers set where a type is missing; nobody takes it for part of a text, as one would a `?`. */
export const MISSING_TYPE = '〓';

/** Makes the function that brings a text into what a Shift_JIS printer can print. Made once per printer: it builds a table. */
export function shiftJisText(): (text: string) => string {
  const printable = repertoire();
  return (text) => [...text.normalize('NFC')].map((sign) => printableSign(sign, printable)).join('');
}

function printableSign(sign: string, printable: ReadonlySet<string>): string {
  const replaced = SAME_MEANING.get(sign) ?? sign;
  if (printable.has(replaced)) return replaced;
  const base = replaced.normalize('NFD').charAt(0);
  return printable.has(base) ? base : MISSING_TYPE;
}

type Decoder = { decode(bytes: Uint8Array): string };

/** Every sign that has a Shift_JIS code, found by decoding all codes. */
function repertoire(): ReadonlySet<string> {
  const decoder = new TextDecoder('shift_jis');
  const signs = new Set<string>(['\n']);
  for (let code = 0x20; code < 0x7f; code++) signs.add(String.fromCharCode(code));
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead <= 0xdf) signs.add(decoder.decode(Uint8Array.of(lead)));
    else for (const sign of row(lead, decoder)) signs.add(sign);
  }
  signs.delete('\ufffd');
  return signs;
}

/** The signs behind one lead byte. A pair without a sign decodes to something longer or to U+FFFD. */
function row(lead: number, decoder: Decoder): string[] {
  const trails = Array.from({ length: 0xfc - 0x40 + 1 }, (_, index) => 0x40 + index).filter((trail) => trail !== 0x7f);
  return trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail))).filter((text) => text.length === 1);
}
