import type { KioskEvent } from './event.ts';
import { isAsking, type Screen } from './screen.ts';

type ScreenOf<Kind extends Screen['kind']> = Extract<Screen, { kind: Kind }>;
type EventOf<Type extends KioskEvent['type']> = Extract<KioskEvent, { type: Type }>;

/** Each move: from which screens it is possible and where it leads. */
const moves = {
  'group chosen': (_: Screen, { group }: EventOf<'group chosen'>): Screen => ({ kind: 'errands', group }),
  'errand chosen': on('errands', ({ group }, { errand }: EventOf<'errand chosen'>) => ({
    kind: 'confirm',
    group,
    errand,
    attempt: { kind: 'none' },
  })),
  'went back': (screen: Screen): Screen => before(screen),
  'ticket asked': on('confirm', (screen, { requestId }: EventOf<'ticket asked'>) => ({
    ...screen,
    attempt: { kind: 'asking', requestId },
  })),
  'ticket refused': on('confirm', (screen, { trouble }: EventOf<'ticket refused'>) =>
    screen.attempt.kind === 'asking'
      ? { ...screen, attempt: { kind: 'failed', requestId: screen.attempt.requestId, trouble } }
      : screen,
  ),
  'ticket came': on('confirm', (_, { ticket }: EventOf<'ticket came'>) => ({
    kind: 'ticket',
    ticket,
    paper: { kind: 'printing' },
  })),
  printing: on('ticket', (screen) => ({ ...screen, paper: { kind: 'printing' } })),
  paper: on('ticket', (screen, { outcome }: EventOf<'paper'>) => ({ ...screen, paper: outcome })),
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

function on<Kind extends Screen['kind'], Event>(kind: Kind, next: (screen: ScreenOf<Kind>, event: Event) => Screen) {
  return (screen: Screen, event: Event): Screen =>
    screen.kind === kind ? next(screen as ScreenOf<Kind>, event) : screen;
}

function before(screen: Screen): Screen {
  if (isAsking(screen)) return screen;
  if (screen.kind === 'confirm') return { kind: 'errands', group: screen.group };
  return screen.kind === 'errands' ? { kind: 'home' } : screen;
}
