import type { ManagerError } from './manager-error.ts';
import type { Words } from './use-texts.ts';

/** What happened and what to do now. */
export interface Explanation {
  readonly title: string;
  readonly rest: string;
  /** Failed = something broke; otherwise something is to be corrected. */
  readonly tone: 'note' | 'stop';
}

type ErrorOf<Code extends ManagerError['code']> = Extract<ManagerError, { code: Code }>;

const note = (title: string, rest: string): Explanation => ({ title, rest, tone: 'note' });
const broken = (title: string, rest: string): Explanation => ({ title, rest, tone: 'stop' });

/** A sentence for each answer of the hub; a new code does not compile without one. */
const sentences: { readonly [Code in ManagerError['code']]: (t: Words, error: ErrorOf<Code>) => Explanation } = {
  TOO_MANY_TRIES: (t, { data }) => note(t('trouble.TOO_MANY_TRIES'), t('trouble.TOO_MANY_TRIES_rest', data)),
  CODE_UNKNOWN: (t) => note(t('trouble.CODE_UNKNOWN'), t('trouble.CODE_UNKNOWN_rest')),
  LOGIN_TAKEN: (t) => note(t('trouble.LOGIN_TAKEN'), t('trouble.LOGIN_TAKEN_rest')),
  UNKNOWN_STAFF: (t) => note(t('trouble.UNKNOWN_STAFF'), t('trouble.look')),
  LAST_MANAGER: (t) => note(t('trouble.LAST_MANAGER'), t('trouble.LAST_MANAGER_rest')),
  UNKNOWN_DEVICE: (t) => note(t('trouble.UNKNOWN_DEVICE'), t('trouble.look')),
  WEAK_PIN: (t, { data }) => note(t(`pin.weak.${data.why}`), t('pin.weakRest')),
  RANGE_BACKWARDS: (t) => note(t('figures.backwards'), t('figures.correct')),
  RANGE_TOO_LONG: (t) => note(t('figures.tooLong'), t('figures.correct')),
  NOT_ALLOWED: (t) => note(t('trouble.NOT_ALLOWED'), t('trouble.NOT_ALLOWED_rest')),
  TOO_FAST: (t) => note(t('trouble.TOO_FAST'), t('trouble.again')),
  STORE_UNAVAILABLE: (t) => broken(t('trouble.STORE_UNAVAILABLE'), t('trouble.again')),
  CONNECTION_LOST: (t) => broken(t('trouble.CONNECTION_LOST'), t('trouble.CONNECTION_LOST_rest')),
  HUB_FAULT: (t) => broken(t('trouble.HUB_FAULT'), t('trouble.again')),
};

/** What to say about something that was not done. */
export function explain(error: ManagerError, t: Words): Explanation {
  return (sentences[error.code] as (t: Words, error: ManagerError) => Explanation)(t, error);
}
