import { roomRefused } from './rooms-moves.ts';
import type { EventOf } from './on-screen.ts';
import type { FactsScreen, PlanScreen, Screen } from './screen.ts';

/** A wish for a ticket, from the plan or with drafted forms from their check. */
export const ticketMoves = {
  'ticket asked': onWish((screen, { requestId }: EventOf<'ticket asked'>) => ({
    ...screen,
    attempt: { kind: 'asking', requestId },
  })),
  'ticket refused': onWish((screen, { trouble }: EventOf<'ticket refused'>) => {
    if (screen.attempt.kind !== 'asking') return screen;
    const { requestId } = screen.attempt;
    if (trouble.kind === 'room') {
      const { room } = screen.kind === 'plan' ? screen : screen.plan;
      if (room) return roomRefused(screen, room, trouble.refusal);
      return { ...screen, attempt: { kind: 'failed', requestId, trouble: { kind: 'unavailable' } } };
    }
    if (screen.kind === 'facts' && trouble.kind === 'value' && trouble.fact !== null) {
      const step = { kind: 'open', fact: trouble.fact, fault: trouble.fault } as const;
      return { ...screen, step, changing: true, attempt: { kind: 'none' } };
    }
    return { ...screen, attempt: { kind: 'failed', requestId, trouble } };
  }),
  'ticket came': onWish((_, { ticket, drafted }: EventOf<'ticket came'>) => ({
    kind: 'ticket',
    ticket,
    paper: { kind: 'printing' },
    drafted,
  })),
};

function onWish<Event>(next: (screen: PlanScreen | FactsScreen, event: Event) => Screen) {
  return (screen: Screen, event: Event): Screen =>
    screen.kind === 'plan' || screen.kind === 'facts' ? next(screen, event) : screen;
}
