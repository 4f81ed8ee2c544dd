import type { StopState } from '../../shared/domain/visit.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { Note } from './state.ts';
import type { Words } from './use-texts.ts';

/** What happened and what to do now. */
export interface Explanation {
  readonly title: string;
  readonly rest: string;
  /** Failed = something broke; otherwise somebody was quicker or the moment is wrong. */
  readonly tone: 'note' | 'stop';
}

/** A sentence for each answer the hub can give at the desk. */
export function explain({ error, ticket, act }: Note, t: Words): Explanation {
  const note = (title: string, rest: string): Explanation => ({ title, rest, tone: 'note' });
  const broken = (title: string, rest: string): Explanation => ({ title, rest, tone: 'stop' });
  const who = ticket ?? '';
  switch (error.code) {
    case 'STATE_CHANGED':
      return note(changed(who, error.data, t), t('trouble.look'));
    case 'OTHER_COUNTER':
      return note(t('trouble.OTHER_COUNTER', { ticket: who, counter: error.data.counter }), t('trouble.look'));
    case 'UNKNOWN_STOP':
      return note(t('trouble.UNKNOWN_STOP', { ticket: who }), t('trouble.look'));
    case 'COUNTER_BUSY':
      return note(
        t('trouble.COUNTER_BUSY', { ticket: error.data.ticket }),
        t(act === 'close' ? 'trouble.finishToClose' : 'trouble.finishFirst'),
      );
    case 'COUNTER_NOT_OPEN':
      return note(t('trouble.COUNTER_NOT_OPEN'), t('trouble.openFirst'));
    case 'NOBODY_WAITS':
      return note(t('trouble.NOBODY_WAITS'), t('trouble.comesByItself'));
    case 'NO_COUNTER':
      return note(t('trouble.NO_COUNTER'), t('trouble.chooseAgain'));
    case 'UNKNOWN_COUNTER':
      return note(t('trouble.UNKNOWN_COUNTER'), t('trouble.chooseAgain'));
    case 'COUNTER_TAKEN':
      return note(t('trouble.COUNTER_TAKEN', error.data), t('trouble.chooseAgain'));
    case 'UNKNOWN_CALL':
      return note(t('trouble.UNKNOWN_CALL'), t('trouble.nothingToDo'));
    case 'NOT_ALLOWED':
      return note(t('trouble.NOT_ALLOWED'), t('trouble.signInAgain'));
    case 'TOO_FAST':
      return note(t('trouble.TOO_FAST'), t('trouble.pressAgain'));
    case 'STORE_UNAVAILABLE':
      return broken(t('trouble.STORE_UNAVAILABLE'), t('trouble.onPaper'));
    case 'CONNECTION_LOST':
      return broken(t('trouble.CONNECTION_LOST'), t('trouble.lookFirst'));
    case 'HUB_FAULT':
      return broken(t('trouble.HUB_FAULT'), t('trouble.onPaper'));
    default:
      return assertNever(error);
  }
}

/** Somebody was quicker: who, and what became of the visitor. */
function changed(
  ticket: string,
  { state, counter }: { readonly state: StopState; readonly counter: number | null },
  t: Words,
): string {
  const called = state === 'called' || state === 'serving';
  if (called && counter !== null) return t('trouble.calledBy', { ticket, counter });
  return t(`trouble.now.${state}`, { ticket });
}
