import { cardBefore, cardMoves, digitErased } from './card-moves.ts';
import type { KioskEvent } from './event.ts';
import { factsBefore, factsMoves, signErased } from './facts-moves.ts';
import { beforePlan, guideMoves, questionBefore } from './guide-moves.ts';
import { numberMoves, withSign } from './number-moves.ts';
import { onScreen, type EventOf } from './on-screen.ts';
import { planMoves } from './plan-moves.ts';
import { roomsBefore, roomsMoves } from './rooms-moves.ts';
import type { Screen } from './screen.ts';
import { pagePaper, pageTyped, staffMoves } from './staff-moves.ts';
import { pageBefore } from './staff-page.ts';
import { ticketMoves } from './ticket-moves.ts';

/** Longest wish that is searched for. */
const LONGEST_WORDS = 60;

/** Longest PIN there is. */
const LONGEST_PIN = 12;

/** Each move: from which screens it is possible and where it leads. */
const moves = {
  ...numberMoves,
  ...staffMoves,
  ...guideMoves,
  ...planMoves,
  ...cardMoves,
  ...factsMoves,
  ...roomsMoves,
  ...ticketMoves,
  'way chosen': (_: Screen, { way }: EventOf<'way chosen'>): Screen => ({ kind: 'way', way }),
  'lines wanted': (): Screen => ({ kind: 'lines' }),
  'search wanted': (): Screen => ({ kind: 'search', typed: '', pad: null }),
  'typed changed': onScreen('search', (screen, { typed: words }: EventOf<'typed changed'>) => ({
    ...screen,
    typed: words.slice(0, LONGEST_WORDS),
  })),
  'pad switched': onScreen('search', (screen, { pad }: EventOf<'pad switched'>) => ({ ...screen, pad })),
  'went back': (screen: Screen): Screen => before(screen),
  printing: onScreen('ticket', (screen) => ({ ...screen, paper: { kind: 'printing' } })),
  paper: (screen: Screen, event: EventOf<'paper'>): Screen => {
    if (screen.kind === 'staff') return { kind: 'staff', page: pagePaper(screen.page, event) };
    return screen.kind === 'ticket' ? { ...screen, paper: event.outcome } : screen;
  },
  'sign typed': (screen: Screen, { sign }: EventOf<'sign typed'>): Screen =>
    typed(screen, (before) => (screen.kind === 'pin' ? (before + sign).slice(0, LONGEST_PIN) : withSign(before, sign))),
  'sign erased': (screen: Screen): Screen => {
    if (screen.kind === 'card') return digitErased(screen);
    return screen.kind === 'facts' ? signErased(screen) : typed(screen, (before) => before.slice(0, -1));
  },
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
    case 'search':
      return { ...screen, typed: change(screen.typed) };
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
    case 'plan':
      return beforePlan(screen);
    case 'question':
      return questionBefore(screen);
    case 'answers':
      return screen.before;
    case 'card':
      return cardBefore(screen);
    case 'facts':
      return factsBefore(screen);
    case 'rooms':
      return roomsBefore(screen);
    case 'standing':
      return { kind: 'number', typed: '', look: { kind: 'none' } };
    case 'staff': {
      const page = pageBefore(screen.page);
      return page ? { kind: 'staff', page } : screen;
    }
    default:
      return stays.has(screen.kind) ? screen : { kind: 'home' };
  }
}

/** Screens with nothing before them. */
const stays: ReadonlySet<Screen['kind']> = new Set(['attract', 'home', 'ticket', 'card-left']);
