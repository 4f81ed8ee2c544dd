import type { KioskEvent } from './event.ts';
import { numberMoves, withSign } from './number-moves.ts';
import { onScreen, type EventOf } from './on-screen.ts';
import { isAsking, type Screen } from './screen.ts';
import { pagePaper, pageTyped, staffMoves } from './staff-moves.ts';
import { pageBefore } from './staff-page.ts';

/** Longest PIN there is. */
const LONGEST_PIN = 12;

/** Each move: from which screens it is possible and where it leads. */
const moves = {
  ...numberMoves,
  ...staffMoves,
  'group chosen': (_: Screen, { group }: EventOf<'group chosen'>): Screen => ({ kind: 'errands', group }),
  'errand chosen': onScreen('errands', ({ group }, { errand }: EventOf<'errand chosen'>) => ({
    kind: 'confirm',
    group,
    errand,
    attempt: { kind: 'none' },
  })),
  'went back': (screen: Screen): Screen => before(screen),
  'ticket asked': onScreen('confirm', (screen, { requestId }: EventOf<'ticket asked'>) => ({
    ...screen,
    attempt: { kind: 'asking', requestId },
  })),
  'ticket refused': onScreen('confirm', (screen, { trouble }: EventOf<'ticket refused'>) =>
    screen.attempt.kind === 'asking'
      ? { ...screen, attempt: { kind: 'failed', requestId: screen.attempt.requestId, trouble } }
      : screen,
  ),
  'ticket came': onScreen('confirm', (_, { ticket }: EventOf<'ticket came'>) => ({
    kind: 'ticket',
    ticket,
    paper: { kind: 'printing' },
  })),
  printing: onScreen('ticket', (screen) => ({ ...screen, paper: { kind: 'printing' } })),
  paper: (screen: Screen, event: EventOf<'paper'>): Screen => {
    if (screen.kind === 'staff') return { kind: 'staff', page: pagePaper(screen.page, event) };
    return screen.kind === 'ticket' ? { ...screen, paper: event.outcome } : screen;
  },
  'sign typed': (screen: Screen, { sign }: EventOf<'sign typed'>): Screen =>
    typed(screen, (before) => (screen.kind === 'pin' ? (before + sign).slice(0, LONGEST_PIN) : withSign(before, sign))),
  'sign erased': (screen: Screen): Screen => typed(screen, (before) => before.slice(0, -1)),
};

/** An event that changes only the screen. */
export type Move = EventOf<keyof typeof moves>;

/** Whether an event is a move. */
export function isMove(event: KioskEvent): event is Move {
  return event.type in moves;
}

/** The screen after a move; a move that does not belong to the screen changes nothing. */
export function moved(screen: Screen, move: Move): Screen {
  return (moves[move.type] as (screen: Screen, move: Move) => Screen)(screen, move);
}

/** Typing takes back what was said of the last try. */
function typed(screen: Screen, change: (typed: string) => string): Screen {
  switch (screen.kind) {
    case 'number':
      return { ...screen, typed: change(screen.typed), look: { kind: 'none' } };
    case 'pin':
      return { ...screen, typed: change(screen.typed), check: { kind: 'none' } };
    case 'staff':
      return { kind: 'staff', page: pageTyped(screen.page, change) };
    default:
      return screen;
  }
}

function before(screen: Screen): Screen {
  switch (screen.kind) {
    case 'confirm':
      return isAsking(screen) ? screen : { kind: 'errands', group: screen.group };
    case 'errands':
    case 'number':
    case 'pin':
      return { kind: 'home' };
    case 'standing':
      return { kind: 'number', typed: '', look: { kind: 'none' } };
    case 'staff': {
      const page = pageBefore(screen.page);
      return page ? { kind: 'staff', page } : screen;
    }
    case 'attract':
    case 'home':
    case 'ticket':
      return screen;
  }
}
