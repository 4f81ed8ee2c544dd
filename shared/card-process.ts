import type { CardReaderState, LookOutcome, ReadOutcome } from './card/card-reader.ts';
import type { SimulatorAct } from './card/simulated-cards.ts';

/**
 * What the card's process tells the program that started it.
 *
 * - `state`: whether a card lies on the reader; told at the start and after each change.
 * - `looked`, `read`, `simulated`: answers to the questions with the same `id`.
 * - `warned`: something about the machine or a card that was read all the same, as a code for the log.
 * - `spent`: the reader hangs, or the system's card service went away: this process can do no more and wants to be ended.
 */
export type FromCardProcess =
  | { readonly kind: 'state'; readonly state: CardReaderState }
  | { readonly kind: 'looked'; readonly id: number; readonly outcome: LookOutcome }
  | { readonly kind: 'read'; readonly id: number; readonly outcome: ReadOutcome }
  | { readonly kind: 'simulated'; readonly id: number }
  | { readonly kind: 'warned'; readonly code: string }
  | { readonly kind: 'spent'; readonly why: 'hangs' | 'service-lost' };

/**
 * What the program tells the card's process. The PIN is wiped on both sides as soon as it was handed on.
 *
 * - `simulate`: a made-up card is put on or taken away; only where the process was started with simulated cards.
 * - `stop`: power the card off and exit with 0.
 */
export type ToCardProcess =
  | { readonly kind: 'look'; readonly id: number }
  | { readonly kind: 'read'; readonly id: number; readonly pin: Uint8Array; readonly allowLastTry: boolean }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'simulate'; readonly id: number; readonly act: SimulatorAct }
  | { readonly kind: 'stop' };
