import type { LookOutcome, ReadOutcome } from '../../shared/card/card-reader.ts';
import { factsBegun } from './facts-moves.ts';
import { onScreen, type EventOf } from './on-screen.ts';
import type { CardFailure, CardScreen, CardStep, Screen } from './screen.ts';

/** Digits of the card's PIN. */
export const PIN_LENGTH = 4;

/** Moves with the card, from the plan up to the questions. What lies on the reader decides the rest (`card-settled.ts`). */
export const cardMoves = {
  'forms wanted': onScreen('plan', (plan, { forms }: EventOf<'forms wanted'>): Screen => ({
    kind: 'card',
    plan,
    forms,
    card: null,
    said: {},
    step: { kind: 'offer' },
  })),
  'forms dropped': onScreen('card', ({ plan }): Screen => plan),
  'card step': onScreen('card', (screen, { to }: EventOf<'card step'>) => ({ ...screen, step: { kind: to } })),
  'card looked': onStep('looking', ({ outcome }: EventOf<'card looked'>) => lookedAt(outcome)),
  'last try taken': onStep('last-try', () => asksPin(1)),
  'digit typed': onStep('pin', (_: unknown, step) => ({
    ...step,
    typed: Math.min(step.typed + 1, PIN_LENGTH),
    wrong: false,
  })),
  'digits cleared': onStep('pin', (_: unknown, step) => ({ ...step, typed: 0 })),
  'card reading': onStep('pin', () => ({ kind: 'reading' })),
  'card read': onStep('reading', ({ outcome }: EventOf<'card read'>) => afterReading(outcome)),
  'card done': onScreen('card', (screen, { card }: EventOf<'card done'>) => ({
    ...screen,
    card,
    step: { kind: 'take' },
  })),
  'facts began': onScreen('card', (screen, { content }: EventOf<'facts began'>) =>
    screen.step.kind === 'take' ? factsBegun(screen, content) : screen,
  ),
};

/** Back from a step with the card; what was read is gone with it. Nothing leads back while the card is to be taken. */
export function cardBefore(screen: CardScreen): Screen {
  switch (screen.step.kind) {
    case 'offer':
      return screen.plan;
    case 'consent':
      return { ...screen, step: { kind: 'offer' } };
    case 'take':
      return screen;
    default:
      return { ...screen, step: { kind: 'consent' } };
  }
}

/** The last digit is taken back. */
export function digitErased(screen: CardScreen): CardScreen {
  const { step } = screen;
  return step.kind === 'pin' ? { ...screen, step: { ...step, typed: Math.max(step.typed - 1, 0) } } : screen;
}

type StepOf<Kind extends CardStep['kind']> = Extract<CardStep, { kind: Kind }>;

function onStep<Kind extends CardStep['kind'], Event>(
  kind: Kind,
  next: (event: Event, step: StepOf<Kind>) => CardStep,
): (screen: Screen, event: Event) => Screen {
  return onScreen('card', (screen, event: Event) =>
    screen.step.kind === kind ? { ...screen, step: next(event, screen.step as StepOf<Kind>) } : screen,
  );
}

function asksPin(remaining: number | null, wrong = false): CardStep {
  return { kind: 'pin', typed: 0, remaining, wrong };
}

function lookedAt(outcome: LookOutcome): CardStep {
  switch (outcome.kind) {
    case 'ready':
      return asked(outcome.remaining, false);
    case 'removed':
      return failed({ kind: 'removed', pinMayHaveBeenTried: false });
    default:
      return failed(outcome);
  }
}

function afterReading(outcome: ReadOutcome): CardStep {
  switch (outcome.kind) {
    case 'ok':
      return { kind: 'read', info: outcome.info };
    case 'wrong-pin':
      return asked(outcome.remaining, true);
    case 'last-try':
      return { kind: 'last-try', wrong: false };
    default:
      return failed(outcome);
  }
}

/** The last try is never asked for like the others. */
function asked(remaining: number | null, wrong: boolean): CardStep {
  if (remaining === 0) return failed({ kind: 'blocked' });
  return remaining === 1 ? { kind: 'last-try', wrong } : asksPin(remaining, wrong);
}

function failed(outcome: CardFailure): CardStep {
  return { kind: 'trouble', outcome };
}
