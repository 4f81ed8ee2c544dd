import type { OfficeError } from './office-error.ts';
import type { Act } from './state.ts';
import type { Words } from './use-texts.ts';

/** What happened and what to do now. */
export interface Explanation {
  readonly title: string;
  readonly rest: string;
  /** Failed = something broke; otherwise somebody was quicker or something is to be corrected. */
  readonly tone: 'note' | 'stop';
}

/** What the sentences need: the words, what was asked, and what slots of the book are called. */
export interface About {
  readonly t: Words;
  readonly act: Act;
  readonly slotName: (slot: string) => string;
}

type ErrorOf<Code extends OfficeError['code']> = Extract<OfficeError, { code: Code }>;

const note = (title: string, rest: string): Explanation => ({ title, rest, tone: 'note' });
const broken = (title: string, rest: string): Explanation => ({ title, rest, tone: 'stop' });

/** A sentence for each answer of the hub; a new code does not compile without one. */
const sentences: {
  readonly [Code in OfficeError['code']]: (about: About, error: ErrorOf<Code>) => Explanation;
} = {
  UNKNOWN_BOOKING: ({ t }) => note(t('trouble.UNKNOWN_BOOKING'), t('trouble.look')),
  BOOKING_OVER: ({ t }, { data }) => note(t(`trouble.BOOKING_OVER.${data.state}`), t('trouble.look')),
  UNKNOWN_ROOM: ({ t }) => note(t('trouble.UNKNOWN_ROOM'), t('trouble.otherPlace')),
  BAD_SLOTS: ({ t, act }) =>
    note(t(`trouble.BAD_SLOTS.${act === 'close' ? 'close' : 'place'}`), t('trouble.otherPlace')),
  SLOT_TAKEN: ({ t, slotName }, { data }) =>
    note(t(`trouble.SLOT_TAKEN.${data.status}`, { slot: slotName(data.slot) }), t('trouble.otherPlace')),
  UNTIL_PAST: ({ t }) => note(t('trouble.UNTIL_PAST'), t('trouble.laterTime')),
  COLLIDES: ({ t }, { data }) => note(t('trouble.COLLIDES', { count: data.bookings.length }), t('trouble.collides')),
  NOT_CONFIRMED: ({ t }) => note(t('trouble.NOT_CONFIRMED'), t('trouble.confirmFirst')),
  NOT_ALLOWED: ({ t }) => note(t('trouble.NOT_ALLOWED'), t('trouble.signInAgain')),
  TOO_FAST: ({ t }) => note(t('trouble.TOO_FAST'), t('trouble.pressAgain')),
  STORE_UNAVAILABLE: ({ t }) => broken(t('trouble.STORE_UNAVAILABLE'), t('trouble.onPaper')),
  CONNECTION_LOST: ({ t, act }) =>
    broken(t('trouble.CONNECTION_LOST'), t(act === 'look' ? 'trouble.openAgain' : 'trouble.lookFirst')),
  HUB_FAULT: ({ t }) => broken(t('trouble.HUB_FAULT'), t('trouble.onPaper')),
};

/** What to say about something that was not done. */
export function explain(error: OfficeError, about: About): Explanation {
  return (sentences[error.code] as (about: About, error: OfficeError) => Explanation)(about, error);
}
