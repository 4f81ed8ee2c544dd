/** The texts between the commands, read back from the bytes as a Japanese printer reads them. */
export function printedText(bytes: Buffer): string {
  const decoder = new TextDecoder('shift_jis');
  const pieces = bytes.toString('latin1').split('\x1bt\x01\x1cC1\x1bR\x08').slice(1);
  return pieces
    .map((piece) => piece.slice(0, Math.max(0, piece.search(/[\n\x1b\x1d]/))))
    .map((piece) => decoder.decode(Buffer.from(piece, 'latin1')))
    .join('\n');
}
