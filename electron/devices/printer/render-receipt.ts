import receiptline from 'receiptline';
import type { Printable } from '../../../shared/bridge.ts';
import { receiptDocument } from './receipt.ts';
import { shiftJisText } from './shift-jis.ts';

/** Columns of 80 mm paper at 203 dpi; some printers have 42. */
export const COLUMNS_80_MM = 48;

/** Makes the function that turns a paper into the bytes of an ESC/POS printer (Shift_JIS, QR as an image, cut). */
export function escposReceipt(columns: number): (paper: Printable) => Buffer {
  const toPrintable = shiftJisText();
  return (paper) => {
    const document = toPrintable(receiptDocument(paper, columns));
    const bytes = receiptline.transform(document, {
      cpl: columns,
      encoding: 'shiftjis',
      command: 'escpos',
      spacing: true,
    });
    return Buffer.from(bytes, 'latin1');
  };
}

/** The same paper as a picture: for the demo and for printers behind the system's driver. Loads nothing from elsewhere. */
export function svgReceipt(paper: Printable, columns: number): string {
  const document = receiptDocument(paper, columns);
  const svg = receiptline.transform(document, { cpl: columns, encoding: 'shiftjis', command: 'svg', spacing: true });
  return svg.replace(/<style[\s\S]*?<\/style>/g, '');
}
