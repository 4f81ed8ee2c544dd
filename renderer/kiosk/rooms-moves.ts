import { onScreen, type EventOf } from './on-screen.ts';
import { isAsking, type FactsScreen, type PlanScreen, type RoomsScreen, type Screen } from './screen.ts';
import type { HoldRequest } from '../../shared/domain/rooms/hold.ts';
import { type RoomRefusal, type RoomsStep } from './rooms/room-wish.ts';

/** Moves through the questions about a room, and back with it. */
export const roomsMoves = {
  'rooms wanted': onScreen('plan', (plan, { today }: EventOf<'rooms wanted'>) =>
    isAsking(plan) ? plan : roomsFrom(plan, today),
  ),
  'room wish': onScreen('rooms', (screen, { wish }: EventOf<'room wish'>) => ({
    ...screen,
    wish: { ...screen.wish, ...wish },
    week: { ...screen.week, facility: null },
    step: { kind: screen.step.kind === 'purpose' ? 'people' : 'day' },
  })),
  'room day': onScreen('rooms', (screen, { date, from }: EventOf<'room day'>) => ({
    ...screen,
    wish: { ...screen.wish, date },
    week: { ...screen.week, from, page: 0 },
    step: { kind: 'week' },
  })),
  'rooms step': onScreen('rooms', (screen, { step }: EventOf<'rooms step'>) => ({ ...screen, step })),
  'rooms week': onScreen('rooms', (screen, { week }: EventOf<'rooms week'>) => ({
    ...screen,
    week: { ...screen.week, ...week },
    step: { kind: 'week' },
  })),
  'room chosen': onScreen('rooms', (screen) => withRoom(screen)),
};

/** Back: the question before, or where the room was wanted. */
export function roomsBefore(screen: RoomsScreen): Screen {
  const { step, before } = screen;
  switch (step.kind) {
    case 'purpose':
      return before.kind === 'plan' ? before : before.plan;
    case 'check':
      return { ...screen, step: slotsOfCheck(step) };
    default:
      return { ...screen, step: stepBefore[step.kind] };
  }
}

/** The room is not to be had: the visitor looks for another, and what was entered meanwhile stays. */
export function roomRefused(screen: PlanScreen | FactsScreen, request: HoldRequest, refusal: RoomRefusal): RoomsScreen {
  const plan = screen.kind === 'plan' ? screen : screen.plan;
  const without: PlanScreen = { ...plan, room: null, attempt: { kind: 'none' } };
  const before: RoomsScreen['before'] =
    screen.kind === 'plan' ? without : { ...screen, plan: without, attempt: { kind: 'none' } };
  const { purpose, people, date } = request;
  return {
    kind: 'rooms',
    before,
    wish: { purpose, people, date },
    week: { from: date, page: 0, facility: null },
    step: { kind: 'refused', request, refusal },
  };
}

const stepBefore: Readonly<Record<Exclude<RoomsStep['kind'], 'purpose' | 'check'>, RoomsStep>> = {
  people: { kind: 'purpose' },
  day: { kind: 'people' },
  calendar: { kind: 'day' },
  week: { kind: 'day' },
  facility: { kind: 'week' },
  refused: { kind: 'day' },
  slots: { kind: 'week' },
};

/** Who has a room already looks for another one at once. */
function roomsFrom(plan: PlanScreen, today: string): RoomsScreen {
  const { room } = plan;
  const wish = { purpose: room?.purpose ?? null, people: room?.people ?? null, date: room?.date ?? null };
  const week = { from: wish.date ?? today, page: 0, facility: null };
  return { kind: 'rooms', before: plan, wish, week, step: { kind: room ? 'week' : 'purpose' } };
}

function slotsOfCheck({ request }: Extract<RoomsStep, { readonly kind: 'check' }>): RoomsStep {
  const { room, date, slots } = request;
  return { kind: 'slots', room, date, chosen: slots, from: 0 };
}

/** Forms go on at their check, for which the room has new answers. */
function withRoom({ before, step, ...screen }: RoomsScreen): Screen {
  if (step.kind !== 'check') return { ...screen, before, step };
  const { request } = step;
  if (before.kind === 'plan') return { ...before, room: request, attempt: { kind: 'none' } };
  const plan: PlanScreen = { ...before.plan, room: request };
  const open = { kind: 'open', fact: null, fault: null } as const;
  return { ...before, plan, step: open, changing: false };
}
