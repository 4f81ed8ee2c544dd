import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as commands from '../../../shared/card/card-commands.ts';
import { guardedChannel } from '../../../shared/card/command-guard.ts';
import { maskedCommand } from '../../../shared/card/masked-command.ts';
import { seen } from '../../support/card-channels.ts';
import { pin } from '../../support/card-samples.ts';
import { bytes, hex } from '../../support/hex.ts';

const ok = bytes('90 00');
const wayTo = () => {
  const channel = seen(() => ok);
  return { channel, guarded: guardedChannel(channel) };
};

describe('the commands of the dialogue', () => {
  it.each([
    [commands.selectApplication(), '00 A4 04 0C 0A D3 92 10 00 31 00 01 01 04 08'],
    [commands.selectFile('pin'), '00 A4 02 0C 02 00 11'],
    [commands.selectFile('info'), '00 A4 02 0C 02 00 02'],
    [commands.askTries(), '00 20 00 80'],
    [commands.verify(pin('1234')), '00 20 00 80 04 31 32 33 34'],
    [commands.readBinary(0, 256), '00 B0 00 00 00'],
    [commands.readBinary(768, 114), '00 B0 03 00 72'],
    [commands.getResponse(16), '00 C0 00 00 10'],
  ])('are exactly these and pass', async (command, trace) => {
    const { channel, guarded } = wayTo();
    expect(hex(command)).toBe(trace);
    expect(await guarded.transmit(command, 1)).toBe(ok);
    expect(channel.sent).toEqual([trace]);
  });
});

describe('anything else', () => {
  it.each([
    ['SELECT of the number', '00 A4 02 0C 02 00 01'],
    ['SELECT of another file', '00 A4 02 0C 02 00 05'],
    ['SELECT of a file by three bytes', '00 A4 02 0C 03 00 02 00'],
    ['SELECT of the master file', '00 A4 00 00'],
    ['SELECT of another application', '00 A4 04 0C 0A D3 92 F0 00 26 01 00 00 00 01'],
    ['SELECT with an answer asked for', '00 A4 04 00 0A D3 92 10 00 31 00 01 01 04 08'],
    ['READ that names the number', '00 B0 81 00 00'],
    ['READ that names the four items', '00 B0 82 00 00'],
    ['READ with a long length', '00 B0 00 00 00 00 00'],
    ['VERIFY that names its key', '00 20 00 91 04 31 32 33 34'],
    ['VERIFY with three digits', '00 20 00 80 03 31 32 33'],
    ['VERIFY with something else than digits', '00 20 00 80 04 31 32 33 41'],
    ['VERIFY with 14 digits', `00 20 00 80 0E ${'31 '.repeat(14)}`],
    ['question for another key', '00 20 00 91'],
    ['another channel', '01 B0 00 00 00'],
    ['UPDATE BINARY', '00 D6 00 00 01 00'],
    ['RESET RETRY COUNTER', '00 2C 00 80'],
    ['nothing', ''],
  ])('is a bug and not sent: %s', async (_, command) => {
    const { channel, guarded } = wayTo();
    await expect((async () => guarded.transmit(bytes(command), 1))()).rejects.toThrow('command refused');
    expect(channel.sent).toEqual([]);
  });

  it('is refused whatever it is', async () => {
    const allowed =
      /^(00 A4 04 0C 0A D3 92 10 00 31 00 01 01 04 08|00 A4 02 0C 02 00 (11|02)|00 20 00 80( 04( 3[0-9]){4})?|00 B0 [0-7]. .. ..|00 C0 00 00 ..)$/;
    const near = fc.constantFrom(0x00, 0x02, 0x04, 0x0a, 0x0c, 0x11, 0x20, 0x31, 0x80, 0x81, 0xa4, 0xb0, 0xc0);
    const command = fc
      .uint8Array({ maxLength: 16 })
      .chain((any) => fc.array(near, { maxLength: 9 }).map((part) => Uint8Array.from([...part, ...any].slice(0, 15))));
    await fc.assert(
      fc.asyncProperty(command, async (tried) => {
        const { channel, guarded } = wayTo();
        await (async () => guarded.transmit(tried, 1))().catch(() => undefined);
        expect(channel.sent).toEqual(allowed.test(hex(tried)) ? [hex(tried)] : []);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a trace', () => {
  it('never shows what follows the head of a VERIFY', async () => {
    expect(maskedCommand(commands.verify(pin('9876')))).toBe('00 20 00 80 + 5 hidden');
    expect(maskedCommand(commands.askTries())).toBe('00 20 00 80');
    expect(maskedCommand(commands.readBinary(256, 1))).toBe('00 B0 01 00 01');
    const { guarded } = wayTo();
    const wrong = (async () => guarded.transmit(bytes('00 20 00 91 04 39 38 37 36'), 1))();
    await expect(wrong).rejects.toThrow(/refused: 00 20 00 91 \+ 5 hidden$/);
  });
});
