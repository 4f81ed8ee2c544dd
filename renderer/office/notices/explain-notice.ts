import type { NoticeError } from './notice-error.ts';
import type { NoticeWords } from './use-notice-words.ts';

/** What happened and what to do now. */
export interface NoticeExplanation {
  readonly title: string;
  readonly rest: string;
  /** Failed = something broke; otherwise something is to be corrected. */
  readonly tone: 'note' | 'stop';
}

const rests = {
  UNKNOWN_NOTICE: 'trouble.UNKNOWN_NOTICE_rest',
  BAD_TEXT: 'trouble.correct',
  BAD_TIMES: 'trouble.correct',
  EMERGENCY_RUNS: 'trouble.EMERGENCY_RUNS_rest',
  NOT_ALLOWED: 'trouble.NOT_ALLOWED_rest',
  TOO_FAST: 'trouble.again',
  STORE_UNAVAILABLE: 'trouble.again',
  CONNECTION_LOST: 'trouble.CONNECTION_LOST_rest',
  HUB_FAULT: 'trouble.again',
} as const satisfies Readonly<Record<NoticeError['code'], string>>;

const broken: readonly NoticeError['code'][] = ['STORE_UNAVAILABLE', 'CONNECTION_LOST', 'HUB_FAULT'];

/** A sentence for each answer of the hub; a new code does not compile without one. */
export function explainNotice({ code }: NoticeError, t: NoticeWords): NoticeExplanation {
  return { title: t(`trouble.${code}`), rest: t(rests[code]), tone: broken.includes(code) ? 'stop' : 'note' };
}
