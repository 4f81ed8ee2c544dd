import type { UndoObstacle } from '../../shared/domain/undo.ts';
import type { StopState } from '../../shared/domain/visit.ts';
import { wallClock } from '../i18n/dates.ts';
import { admissionWords } from './admission-words.ts';
import type { DeskError } from './desk-error.ts';
import type { Act, Note } from './state.ts';
import type { Words } from './use-texts.ts';

/** What happened and what to do now. */
export interface Explanation {
  readonly title: string;
  readonly rest: string;
  /** Failed = something broke; otherwise somebody was quicker or the moment is wrong. */
  readonly tone: 'note' | 'stop';
}

type About = { readonly ticket: string; readonly act: Act; readonly t: Words };
type ErrorOf<Code extends DeskError['code']> = Extract<DeskError, { code: Code }>;

const note = (title: string, rest: string): Explanation => ({ title, rest, tone: 'note' });
const broken = (title: string, rest: string): Explanation => ({ title, rest, tone: 'stop' });

/** A sentence for each answer the hub can give at the desk; a new code does not compile without one. */
const sentences: {
  readonly [Code in DeskError['code']]: (about: About, error: ErrorOf<Code>) => Explanation;
} = {
  STATE_CHANGED: ({ ticket, t }, { data }) => note(changed(ticket, data, t), t('trouble.look')),
  OTHER_COUNTER: ({ ticket, t }, { data }) =>
    note(t('trouble.OTHER_COUNTER', { ticket, counter: data.counter }), t('trouble.look')),
  UNKNOWN_STOP: ({ ticket, t }) => note(t('trouble.UNKNOWN_STOP', { ticket }), t('trouble.look')),
  UNKNOWN_VISIT: ({ ticket, t }) => note(t('trouble.UNKNOWN_STOP', { ticket }), t('trouble.look')),
  VISIT_OVER: ({ ticket, t }) => note(t('trouble.VISIT_OVER', { ticket }), t('trouble.takeNew')),
  ON_WAY_ALREADY: ({ ticket, t }) => note(t('trouble.ON_WAY_ALREADY', { ticket }), t('trouble.nothingToDo')),
  WAY_CHANGED: ({ ticket, t }) => note(t('trouble.WAY_CHANGED', { ticket }), t('trouble.look')),
  COUNTER_BUSY: ({ act, t }, { data }) =>
    note(t('trouble.COUNTER_BUSY', data), t(act === 'close' ? 'trouble.finishToClose' : 'trouble.finishFirst')),
  COUNTER_NOT_OPEN: ({ t }) => note(t('trouble.COUNTER_NOT_OPEN'), t('trouble.openFirst')),
  NOBODY_WAITS: ({ t }) => note(t('trouble.NOBODY_WAITS'), t('trouble.comesByItself')),
  NO_COUNTER: ({ t }) => note(t('trouble.NO_COUNTER'), t('trouble.chooseAgain')),
  UNKNOWN_COUNTER: ({ t }) => note(t('trouble.UNKNOWN_COUNTER'), t('trouble.chooseAgain')),
  COUNTER_TAKEN: ({ t }, { data }) => note(t('trouble.COUNTER_TAKEN', data), t('trouble.chooseAgain')),
  HOLD_IN_PAST: ({ t }) => note(t('trouble.HOLD_IN_PAST'), t('trouble.laterTime')),
  HOLD_AFTER_CLOSING: ({ t }, { data }) =>
    note(t('trouble.HOLD_AFTER_CLOSING', { closes: wallClock(data.closes) }), t('trouble.earlierTime')),
  UNKNOWN_LINE: ({ t }) => note(t('trouble.UNKNOWN_LINE'), t('trouble.otherLine')),
  UNKNOWN_ERRAND: ({ t }) => note(t('trouble.UNKNOWN_ERRAND'), t('trouble.otherLine')),
  BAD_PLAN: ({ t }) => note(t('trouble.BAD_PLAN'), t('trouble.otherLine')),
  SAME_LINE: ({ t }) => note(t('trouble.SAME_LINE'), t('trouble.otherLine')),
  LINE_CLOSED: ({ ticket, t }, { data }) => {
    const why = admissionWords(data.admission, t);
    if ('line' in data) return note(t('trouble.NO_TICKET', { line: data.line, why }), t('trouble.leaveOut'));
    return note(t('trouble.LINE_CLOSED', { why }), t('trouble.lineClosed', { ticket }));
  },
  UNKNOWN_EVENT: ({ t }) => note(t('trouble.UNKNOWN_EVENT'), t('trouble.look')),
  UNDO_TOO_LATE: ({ t }) => note(t('trouble.UNDO_TOO_LATE'), t('trouble.undoByHand')),
  UNDO_OVERTAKEN: ({ ticket, t }, { data }) => note(overtaken(ticket, data, t), t('trouble.undoByHand')),
  ALREADY_ENTERED: ({ t }, { data }) => note(t('trouble.ALREADY_ENTERED', data), t('trouble.nothingToDo')),
  BAD_TIMES: ({ t }) => note(t('trouble.BAD_TIMES'), t('trouble.checkTimes')),
  UNKNOWN_DRAFT: ({ ticket, t }) => note(t('trouble.UNKNOWN_DRAFT', { ticket }), t('trouble.onPaperForm')),
  UNKNOWN_FORM: ({ t }) => note(t('trouble.UNKNOWN_FORM'), t('trouble.onPaperForm')),
  UNKNOWN_FACT: ({ t }) => note(t('trouble.UNKNOWN_FACT'), t('trouble.byHand')),
  BAD_VALUE: ({ t }, { data }) =>
    note(t('trouble.BAD_VALUE'), data.fault ? t(`draft.fault.${data.fault}`) : t('trouble.byHand')),
  TOO_FEW_PAPERS: ({ t }) => note(t('trouble.TOO_FEW_PAPERS'), t('draft.identity.oneMore')),
  NO_PERMISSION: ({ t }) => note(t('trouble.NO_PERMISSION'), t('trouble.askManager')),
  UNKNOWN_CALL: ({ t }) => note(t('trouble.UNKNOWN_CALL'), t('trouble.nothingToDo')),
  NOT_ALLOWED: ({ t }) => note(t('trouble.NOT_ALLOWED'), t('trouble.signInAgain')),
  TOO_FAST: ({ t }) => note(t('trouble.TOO_FAST'), t('trouble.pressAgain')),
  STORE_UNAVAILABLE: ({ t }) => broken(t('trouble.STORE_UNAVAILABLE'), t('trouble.onPaper')),
  CONNECTION_LOST: ({ act, t }) =>
    broken(t('trouble.CONNECTION_LOST'), t(act === 'issue' ? 'trouble.sameTicket' : 'trouble.lookFirst')),
  HUB_FAULT: ({ t }) => broken(t('trouble.HUB_FAULT'), t('trouble.onPaper')),
};

/** What to say about an action that was not done. */
export function explain({ error, ticket, act }: Note, t: Words): Explanation {
  const sentence = sentences[error.code] as (about: About, error: DeskError) => Explanation;
  return sentence({ ticket: ticket ?? '', act, t }, error);
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

/** Something else has happened meanwhile, so nothing is taken back. */
function overtaken(
  ticket: string,
  { why, counter }: { readonly why: UndoObstacle; readonly counter: number | null },
  t: Words,
): string {
  if (why === 'next-called' && counter !== null) return t('trouble.undo.next-called-at', { ticket, counter });
  return t(`trouble.undo.${why}`, { ticket });
}
