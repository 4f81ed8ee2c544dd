import type { VisitView } from '../../shared/domain/visit-view.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { TicketEvent } from './event.ts';
import type { Leaving, Opinion, TicketState } from './state.ts';

/** The page after an event. Pure; the same state comes back where nothing changes. */
export function reduce(state: TicketState, event: TicketEvent): TicketState {
  switch (event.type) {
    case 'view came':
      return withView(state, event.view, event.at);
    case 'code unknown':
    case 'set aside':
      return { ...state, link: event.type };
    case 'taken up again':
      return { ...state, link: 'following' };
    case 'language chosen':
      return { ...state, language: event.language };
    case 'sound switched':
      return { ...state, sound: event.on };
    case 'leaving asked':
    case 'leaving dropped':
    case 'leaving sent':
    case 'leaving failed':
    case 'leaving refused':
      return { ...state, leaving: leavingOf(event) };
    default:
      return { ...state, opinion: opinionAfter(state.opinion, event) };
  }
}

function withView(state: TicketState, view: VisitView, heardAt: number): TicketState {
  return { ...state, view, heardAt, link: 'following', leaving: leavingAfter(state.leaving, view) };
}

type LeavingEvent = Extract<TicketEvent, { readonly type: `leaving ${string}` }>;
type OpinionEvent = Extract<TicketEvent, { readonly type: `score ${string}` | `opinion ${string}` }>;

function leavingOf(event: LeavingEvent): Leaving {
  switch (event.type) {
    case 'leaving asked':
      return { kind: 'asked' };
    case 'leaving dropped':
      return { kind: 'no' };
    case 'leaving sent':
      return { kind: 'sending' };
    case 'leaving failed':
      return { kind: 'failed' };
    case 'leaving refused':
      return { kind: 'at counter', counter: event.counter };
    default:
      return assertNever(event);
  }
}

/** A call ends the question: the page has something more important to say. What the counter has to decide stays until it is over. */
function leavingAfter(leaving: Leaving, { now }: VisitView): Leaving {
  const atCounter = now.kind === 'called' || now.kind === 'serving';
  const answered = leaving.kind === 'at counter' ? !atCounter : atCounter;
  return answered || now.kind === 'over' ? { kind: 'no' } : leaving;
}

function opinionAfter(opinion: Opinion, event: OpinionEvent): Opinion {
  switch (event.type) {
    case 'score chosen':
      return { kind: 'scored', score: event.score };
    case 'score taken back':
      return { kind: 'open' };
    case 'opinion sent':
      return 'score' in opinion ? { kind: 'sending', score: opinion.score, topic: event.topic } : opinion;
    case 'opinion failed':
      return 'score' in opinion ? { kind: 'failed', score: opinion.score } : opinion;
    case 'opinion heard':
      return { kind: 'thanks' };
    default:
      return assertNever(event);
  }
}
