import { describe, expect, it } from 'vitest';
import type { ReadOutcome, TransportFault } from '../../../shared/card/card-reader.ts';
import { lookAtCard, readCard } from '../../../shared/card/card-session.ts';
import { encodeBasicInfo } from '../../../shared/card/encode-basic-info.ts';
import type { ChipTraits } from '../../../shared/card/simulated-chip.ts';
import { scripted, toChip, watchedChips, type SeenChannel } from '../../support/card-channels.ts';
import { hanako, hanakoFile, pin } from '../../support/card-samples.ts';
import { hex } from '../../support/hex.ts';

const OK = '90 00';
const whole = `${hex(hanakoFile)} ${OK}`;

const chip = watchedChips();
const cardWith = (traits: Partial<ChipTraits>) => chip({ info: hanakoFile, ...traits });
const read = (channel: SeenChannel): Promise<ReadOutcome> => readCard(channel, { pin: pin(), allowLastTry: false });
const bad = { kind: 'unsupported-card', reason: 'bad-data' } as const;
const noApplication = { kind: 'unsupported-card', reason: 'no-application' } as const;

describe('a way to the card that fails', () => {
  const script = [OK, OK, '63 C3', OK, OK, whole];

  it.each([0, 1, 2, 3, 4, 5])('is told at step %i, and whether the PIN was sent', async (step) => {
    const fails = (fault: TransportFault) => scripted(...script.slice(0, step), { fault });
    expect(await read(fails('removed'))).toEqual({ kind: 'removed', pinMayHaveBeenTried: step >= 3 });
    expect(await read(fails('timeout'))).toEqual({ kind: 'timeout' });
    expect(await read(fails('busy'))).toEqual({ kind: 'busy' });
    expect(await read(fails('reader-unavailable'))).toEqual({ kind: 'reader-unavailable' });
    expect(await read(fails('mute'))).toEqual({ kind: 'unsupported-card', reason: 'mute' });
    if (step < 3) expect(await lookAtCard(fails('removed'))).toEqual({ kind: 'removed' });
  });

  it.each(['', '90'])('may answer with less than a status word: "%s"', async (answer) => {
    for (let step = 0; step < script.length; step += 1) {
      const channel = scripted(...script.slice(0, step), answer);
      expect(await read(channel)).toEqual({ kind: 'removed', pinMayHaveBeenTried: step >= 3 });
      expect(channel.sent).toHaveLength(step + 1);
    }
  });

  it('is the card that leaves, at any command', async () => {
    for (let leavesAt = 1; leavesAt <= 6; leavesAt += 1)
      expect(await read(toChip(cardWith({ leavesAt })))).toEqual({
        kind: 'removed',
        pinMayHaveBeenTried: leavesAt >= 4,
      });
  });
});

describe('a file that does not come', () => {
  it.each([
    ['the file is missing', ['6A 82']],
    ['it may not be read', [OK, '69 82']],
    ['it ends too early', [OK, '6B 00']],
    ['there is nothing in it', [OK, OK]],
    ['it is no such file', [OK, `${'30 '.repeat(16)}${OK}`]],
    ['the rest is not there', [OK, `FF 20 62 DF 21 ${OK}`, '6B 00']],
    ['the rest is empty', [OK, `FF 20 62 DF 21 ${OK}`, OK]],
    ['the end comes before the end', [OK, 'FF 20 62 DF 21 62 82']],
    ['the card asks twice to be asked otherwise', [OK, '6C 10', '6C 11']],
    ['it claims to be endless', [OK, `FF 20 82 FF FF ${OK}`]],
  ])('is bad data: %s', async (_, answers) => {
    expect(await read(scripted(OK, OK, '63 C3', OK, ...answers))).toEqual(bad);
  });

  it('ends after 32 commands', async () => {
    const drop = toChip(cardWith({ mostARead: 1 }));
    expect(await read(drop)).toEqual(bad);
    expect(drop.sent).toHaveLength(5 + 32);
    const ever = scripted(OK, OK, '63 C3', OK, OK, ...Array<string>(40).fill('61 10'));
    expect(await read(ever)).toEqual(bad);
    expect(ever.sent).toHaveLength(5 + 32);
    const same = scripted(OK, OK, '63 C3', OK, OK, ...Array<string>(40).fill('6C 10'));
    expect(await read(same)).toEqual(bad);
  });

  it('ends for a card that always has something ready', async () => {
    expect(await lookAtCard(scripted(...Array<string>(40).fill('61 10')))).toEqual(noApplication);
  });

  it('is a file that is not understood', async () => {
    const info = encodeBasicInfo(hanako).map((byte, at) => (at === 20 ? 0xff : byte));
    expect(await read(toChip(cardWith({ info })))).toEqual(bad);
  });
});
