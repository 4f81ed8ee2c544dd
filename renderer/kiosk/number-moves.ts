import { mayRate } from '../../shared/domain/may-rate.ts';
import { onScreen, type EventOf, type ScreenOf } from './on-screen.ts';
import type { RatingStep, Screen } from './screen.ts';

/** Longest number that is typed: a letter and five digits. */
const LONGEST = 6;

/** Moves of a visitor who has a number already. */
export const numberMoves = {
  'number wanted': onScreen('home', () => ({ kind: 'number', typed: '', look: { kind: 'none' } })),
  'look asked': (screen: Screen): Screen =>
    screen.kind === 'number' ? { ...screen, look: { kind: 'asking' } } : screen,
  'look failed': onScreen('number', (screen, { why }: EventOf<'look failed'>) => ({
    ...screen,
    look: { kind: 'failed', why },
  })),
  'look came': (screen: Screen, { view }: EventOf<'look came'>): Screen => {
    if (screen.kind === 'number' && screen.look.kind === 'asking') {
      return { kind: 'standing', view, rating: { kind: 'score' } };
    }
    return screen.kind === 'standing' && screen.view.ticket === view.ticket ? { ...screen, view } : screen;
  },
  'score chosen': rating(({ score }: EventOf<'score chosen'>) => ({ kind: 'topic', score })),
  'rating sent': rating((_, step) => ('score' in step ? { kind: 'sending', score: step.score } : step)),
  'rating failed': rating((_, step) => ('score' in step ? { kind: 'failed', score: step.score } : step)),
  'rating kept': rating(() => ({ kind: 'thanks' })),
};

/** One more sign of a number: a letter first, then digits. A new letter begins anew. */
export function withSign(typed: string, sign: string): string {
  if (/[A-Z]/.test(sign)) return sign;
  return typed === '' || typed.length >= LONGEST ? typed : typed + sign;
}

/** Whether the screen asks how it was: where the visit is far enough, and until it was said. */
export function asksRating({ view, rating: step }: ScreenOf<'standing'>): boolean {
  return step.kind === 'thanks' || mayRate(view);
}

function rating<Event>(next: (event: Event, step: RatingStep) => RatingStep) {
  return onScreen('standing', (screen, event: Event) => ({ ...screen, rating: next(event, screen.rating) }));
}
