import { onScreen, type EventOf } from './on-screen.ts';
import { isAsking, type PlanScreen, type Screen } from './screen.ts';

/** Moves on the plan, up to the ticket. */
export const planMoves = {
  'plan page': onScreen('plan', (screen, { page }: EventOf<'plan page'>) => ({ ...screen, page })),
  'procedure switched': onScreen('plan', (screen, { procedure }: EventOf<'procedure switched'>) => ({
    ...screen,
    left: screen.left.includes(procedure)
      ? screen.left.filter((one) => one !== procedure)
      : [...screen.left, procedure],
  })),
  'item said': onScreen('plan', (screen, { item, has }: EventOf<'item said'>) => ({
    ...screen,
    has: has ? [...without(screen.has, item), item] : without(screen.has, item),
    lacks: has ? without(screen.lacks, item) : [...without(screen.lacks, item), item],
  })),
  'plan printing': onScreen('plan', (screen) => ({ ...screen, paper: { kind: 'printing' } })),
  'plan paper': onScreen('plan', (screen, { outcome }: EventOf<'plan paper'>) => ({ ...screen, paper: outcome })),
  'ticket asked': onScreen('plan', (screen, { requestId }: EventOf<'ticket asked'>) => ({
    ...screen,
    attempt: { kind: 'asking', requestId },
  })),
  'ticket refused': onScreen('plan', (screen, { trouble }: EventOf<'ticket refused'>) =>
    screen.attempt.kind === 'asking'
      ? { ...screen, attempt: { kind: 'failed', requestId: screen.attempt.requestId, trouble } }
      : screen,
  ),
  'ticket came': onScreen('plan', (_, { ticket }: EventOf<'ticket came'>) => ({
    kind: 'ticket',
    ticket,
    paper: { kind: 'printing' },
  })),
};

/** Back from the plan: first from a page to the overview, then to where it came from; not while a ticket is on its way. */
export function planBefore(screen: PlanScreen): Screen {
  if (isAsking(screen)) return screen;
  return screen.page.kind === 'overview' ? screen.before : { ...screen, page: { kind: 'overview' } };
}

function without(all: readonly string[], one: string): string[] {
  return all.filter((other) => other !== one);
}
