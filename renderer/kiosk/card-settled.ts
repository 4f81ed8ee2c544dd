import type { CardReaderState } from '../../shared/card/card-reader.ts';
import type { CardFailure, CardScreen, CardStep, Screen } from './screen.ts';
import { wiped, type KioskState } from './state.ts';

/**
 * What lies on the reader decides with what the visitor does: a card laid down is looked at, a card lifted is asked for
 * again, and nobody leaves while one still lies there.
 */
export function cardSettled(before: KioskState, after: KioskState): KioskState {
  const { screen, reader } = after;
  if (screen.kind === 'card-left') {
    return reader === 'present' ? after : { ...wiped(after, { kind: 'home' }), touchedAt: after.now };
  }
  if (reader === 'present' && left(before.screen, screen)) return leftBehind(before, after);
  if (screen.kind !== 'card') return after;
  const settled = withCard(screen, reader, before.reader !== reader);
  return settled === screen ? after : { ...after, screen: settled, touchedAt: after.now };
}

/** Somebody came to the first screens from anywhere else, or let the kiosk fall asleep. */
function left(before: Screen, screen: Screen): boolean {
  if (before.kind === screen.kind) return false;
  return screen.kind === 'attract' || (screen.kind === 'home' && before.kind !== 'attract');
}

/** Nothing of the visit is left but how its visitor reads and reaches. */
function leftBehind({ language, largeText, dark, lowered }: KioskState, after: KioskState): KioskState {
  return { ...wiped(after, { kind: 'card-left' }), language, largeText, dark, lowered };
}

function withCard(screen: CardScreen, reader: CardReaderState, changed: boolean): CardScreen {
  const step = stepWith(screen.step, reader, changed);
  return step === screen.step ? screen : { ...screen, step };
}

function stepWith(step: CardStep, reader: CardReaderState, changed: boolean): CardStep {
  const lies = reader === 'present';
  switch (step.kind) {
    case 'hold':
      return lies ? { kind: 'looking' } : reader === 'no-reader' ? NO_READER : step;
    case 'pin':
    case 'last-try':
      return lies ? step : reader === 'no-reader' ? NO_READER : LIFTED;
    case 'trouble':
      return changed ? laidAgain(step, step.outcome, lies) : step;
    default:
      return step;
  }
}

/** Lifting a card that could not be used, or laying one that was lifted, is the way on without any key. */
function laidAgain(step: CardStep, { kind }: CardFailure, lies: boolean): CardStep {
  if (kind === 'removed') return lies ? { kind: 'looking' } : step;
  return lies || kind === 'reader-unavailable' ? step : { kind: 'hold' };
}

const NO_READER: CardStep = { kind: 'trouble', outcome: { kind: 'reader-unavailable' } };

const LIFTED: CardStep = { kind: 'trouble', outcome: { kind: 'removed', pinMayHaveBeenTried: false } };
