import { afterEach, expect } from 'vitest';
import { TransportError, type ApduChannel, type TransportFault } from '../../shared/card/card-reader.ts';
import { SimulatedChip, type ChipTraits } from '../../shared/card/simulated-chip.ts';
import { bytes, hex } from './hex.ts';

/** A channel and what was sent through it. */
export interface SeenChannel extends ApduChannel {
  readonly sent: readonly string[];
}

/** Answers what the script says, one line a command: hex, or a fault. A command after the end of the script fails. */
export function scripted(...answers: readonly (string | { readonly fault: TransportFault })[]): SeenChannel {
  return seen((_, n) => {
    const answer = answers[n];
    if (answer === undefined) throw new Error(`the script has no answer ${n + 1}`);
    if (typeof answer !== 'string') throw new TransportError(answer.fault);
    return bytes(answer);
  });
}

/** Keeps a copy of every command, since the PIN's is wiped, and gives `answer` for it. */
export function seen(answer: (command: Uint8Array, n: number) => Uint8Array): SeenChannel {
  const sent: string[] = [];
  return {
    sent,
    transmit: async (command) => {
      sent.push(hex(command));
      return answer(command, sent.length - 1);
    },
    close: () => Promise.resolve(),
  };
}

/** The way to a simulated card: silence is a time-out here. */
export const toChip = (chip: SimulatedChip): SeenChannel =>
  seen((command) => {
    const reaction = chip.transmit(command);
    if (reaction.kind === 'answer') return reaction.answer;
    throw new TransportError(reaction.kind === 'silence' ? 'timeout' : 'removed');
  });

/** Makes simulated cards for a test file; a test in which one of them was asked for the 個人番号 fails. */
export function watchedChips(): (traits: ChipTraits) => SimulatedChip {
  const chips: SimulatedChip[] = [];
  afterEach(() => {
    expect(chips.splice(0).flatMap(({ trips }) => trips)).toEqual([]);
  });
  return (traits) => {
    const chip = new SimulatedChip(traits);
    chips.push(chip);
    return chip;
  };
}
