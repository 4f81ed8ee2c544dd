import type { StaffPage } from './staff-page.ts';
import { onScreen, type EventOf } from './on-screen.ts';
import type { Screen } from './screen.ts';

type PageOf<Kind extends StaffPage['kind']> = Extract<StaffPage, { kind: Kind }>;

/** Moves of staff. Only the hub's answer to a PIN leads from there into the staff mode. */
export const staffMoves = {
  'pin checked': onScreen('pin', (_, { check }: EventOf<'pin checked'>) => ({ kind: 'pin', typed: '', check })),
  'staff began': onScreen('pin', () => ({ kind: 'staff', page: { kind: 'menu' } })),
  'page turned': onScreen('staff', (_, { page }: EventOf<'page turned'>) => ({ kind: 'staff', page })),
  'tickets asked': onScreen('staff', (_, { search }: EventOf<'tickets asked'>) => ({
    kind: 'staff',
    page: { kind: 'tickets', search, found: { kind: 'asking' } },
  })),
  'tickets found': onPage('tickets', (page, { search, tickets }: EventOf<'tickets found'>) =>
    page.search === search ? { ...page, found: { kind: 'tickets', tickets, first: 0 } } : page,
  ),
  'tickets lost': onPage('tickets', (page) => ({ ...page, found: { kind: 'lost' } })),
  'list turned': onPage('tickets', (page, { first }: EventOf<'list turned'>) =>
    page.found.kind === 'tickets' ? { ...page, found: { ...page.found, first } } : page,
  ),
  'ticket chosen': onPage('tickets', ({ search }, { ticket }: EventOf<'ticket chosen'>) => ({
    kind: 'ticket',
    search,
    ticket,
    act: { kind: 'none' },
  })),
  'ticket act': onPage('ticket', (page, { act }: EventOf<'ticket act'>) => ({ ...page, act })),
};

/** Typing on the pads of the staff mode. */
export function pageTyped(page: StaffPage, change: (typed: string) => string): StaffPage {
  return page.kind === 'number' ? { ...page, typed: change(page.typed) } : page;
}

/** What became of the paper where staff print: a ticket once more, or a test. */
export function pagePaper(page: StaffPage, { outcome }: EventOf<'paper'>): StaffPage {
  if (page.kind === 'printer' && page.test) return { ...page, test: outcome };
  if (page.kind === 'ticket' && page.act.kind === 'reissued') {
    return { ...page, act: { kind: 'reissued', paper: outcome } };
  }
  return page;
}

function onPage<Kind extends StaffPage['kind'], Event>(
  kind: Kind,
  next: (page: PageOf<Kind>, event: Event) => StaffPage,
): (screen: Screen, event: Event) => Screen {
  return onScreen('staff', (screen, event: Event) =>
    screen.page.kind === kind ? { kind: 'staff', page: next(screen.page as PageOf<Kind>, event) } : screen,
  );
}
