import type { WebContents, WebContentsPrintOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { printPage } from '../../../electron/shell/print-page.ts';

/** A page on a machine with one printer, and what Chromium says when it prints. */
function pageOn(printer: string, answer: readonly [printed: boolean, reason: string]) {
  const asked: WebContentsPrintOptions[] = [];
  const page = {
    getPrintersAsync: async () => [{ name: printer }],
    print(options: WebContentsPrintOptions, done: (printed: boolean, reason: string) => void) {
      asked.push(options);
      done(...answer);
    },
  };
  return { contents: page as unknown as WebContents, asked };
}

describe('a page on A4', () => {
  it('goes to the named printer without a word', async () => {
    const { contents, asked } = pageOn('office', [true, '']);
    expect(await printPage(contents, 'office')).toEqual({ kind: 'printed' });
    expect(asked).toEqual([{ silent: true, deviceName: 'office', pageSize: 'A4', printBackground: true }]);
  });

  it('fails where the printer fails, or is not there', async () => {
    expect(await printPage(pageOn('office', [false, 'failed']).contents, 'office')).toEqual({ kind: 'failed' });
    const { contents, asked } = pageOn('office', [true, '']);
    expect(await printPage(contents, 'elsewhere')).toEqual({ kind: 'failed' });
    expect(asked).toEqual([]);
  });

  it('is asked for in the system’s window where no printer is named, and may be left undone there', async () => {
    const { contents, asked } = pageOn('office', [true, '']);
    expect(await printPage(contents, null)).toEqual({ kind: 'dialog' });
    expect(asked).toEqual([{ silent: false, pageSize: 'A4', printBackground: true }]);
    expect(await printPage(pageOn('office', [false, 'Print job canceled']).contents, null)).toEqual({ kind: 'dialog' });
    expect(await printPage(pageOn('office', [false, 'Print job failed']).contents, null)).toEqual({ kind: 'failed' });
  });

  it('fails where nothing can be printed at all', async () => {
    const { contents } = pageOn('office', [true, '']);
    const broken = Object.assign(contents, {
      print: () => {
        throw new Error('no printing here');
      },
    });
    expect(await printPage(broken, null)).toEqual({ kind: 'failed' });
  });
});
