import { onScreen, type EventOf } from './on-screen.ts';
import { isAsking, type PlanPage, type PlanScreen, type Screen } from './screen.ts';

/** Moves on the plan, up to the ticket. */
export const planMoves = {
  'plan page': onScreen('plan', (screen, { page }: EventOf<'plan page'>) => turned(screen, page)),
  // another way is another wish: the next try is not the last one's again
  'procedure switched': onScreen('plan', (screen, { procedure }: EventOf<'procedure switched'>) => ({
    ...screen,
    attempt: { kind: 'none' },
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
};

/** Back from the plan: from a page to the one below it, then to where it came from; not while a ticket is on its way. */
export function planBefore(screen: PlanScreen): Screen {
  if (isAsking(screen)) return screen;
  const below = screen.trail.at(-1);
  return below ? { ...screen, page: below, trail: screen.trail.slice(0, -1) } : screen.before;
}

/** Another page lies on top; another part of the same list, or another stop of the same map, in its place. */
function turned(screen: PlanScreen, page: PlanPage): PlanScreen {
  if (isAsking(screen)) return screen;
  if (page.kind === 'overview') return { ...screen, page, trail: [] };
  return page.kind === screen.page.kind
    ? { ...screen, page }
    : { ...screen, page, trail: [...screen.trail, screen.page] };
}

function without(all: readonly string[], one: string): string[] {
  return all.filter((other) => other !== one);
}
