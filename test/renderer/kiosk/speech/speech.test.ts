import { describe, expect, it } from 'vitest';
import { louder, volumeOf } from '../../../../renderer/kiosk/speech/loudness.ts';
import { isHeard, speechAfter, type Speech, type SpeechMove } from '../../../../renderer/kiosk/speech/speech.ts';

const after = (...moves: readonly SpeechMove[]): Speech =>
  moves.reduce<Speech>((speech, move) => speechAfter(speech, move), { kind: 'off' });

const press: SpeechMove = { type: 'speech pressed' };
const began: SpeechMove = { type: 'speech began' };
const ended: SpeechMove = { type: 'speech ended', heldBack: true };
const next: SpeechMove = { type: 'screen to read' };

describe('the key for reading aloud', () => {
  it('begins, stops while it speaks, and reads once more after the end', () => {
    expect(after(press)).toEqual({ kind: 'wanted', alone: false, all: false });
    expect(after(press, began, press)).toEqual({ kind: 'off' });
    expect(after(press, began, ended)).toEqual({ kind: 'silent', alone: false, heldBack: true });
    expect(after(press, began, ended, press)).toEqual({ kind: 'wanted', alone: false, all: true });
  });

  it('has every new screen read until it is switched off', () => {
    expect(after(press, began, ended, next).kind).toBe('wanted');
    expect(after(press, began, next).kind).toBe('wanted');
    expect(after(press, began, press, next)).toEqual({ kind: 'off' });
  });

  it('holds nothing back for somebody who listens alone, until the headset is pulled out', () => {
    const plugged: SpeechMove = { type: 'headset changed', plugged: true };
    expect(after(plugged, began, ended, next)).toEqual({ kind: 'wanted', alone: true, all: true });
    expect(after(plugged, began, { type: 'headset changed', plugged: false })).toEqual({ kind: 'off' });
  });

  it('holds the time only while somebody listens', () => {
    expect([after(), after(press), after(press, began), after(press, began, ended)].map(isHeard)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

it('gets louder and softer by 18 dB, and no further', () => {
  expect(louder(3, 1)).toBe(3);
  expect(louder(0, -1)).toBe(0);
  expect(20 * Math.log10(volumeOf(3) / volumeOf(0))).toBeCloseTo(18, 0);
});
