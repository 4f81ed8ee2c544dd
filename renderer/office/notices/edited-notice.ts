import type { Language } from '../../../shared/domain/language.ts';
import type { Notice, NoticeDraft } from '../../../shared/domain/notice.ts';
import { textMistakes, type TextMistake } from '../../../shared/domain/notice-text.ts';

/** A notice while it is written. Empty dates = no limit; `times` stays when the whole day is chosen, for a change of mind. */
export interface EditedNotice {
  readonly level: 'normal' | 'notice';
  readonly title: Readonly<Record<Language, string>>;
  readonly text: Readonly<Record<Language, string>>;
  readonly fromDate: string;
  readonly toDate: string;
  readonly weekdays: readonly number[];
  readonly wholeDay: boolean;
  readonly times: { readonly from: string; readonly to: string };
  readonly holidays: NoticeDraft['when']['holidays'];
}

/** What is to be corrected. `past` = the last day is over · `backwards` = it lies before the first. */
export interface NoticeMistakes {
  readonly texts: readonly TextMistake[];
  readonly dates: 'past' | 'backwards' | null;
  readonly times: 'missing' | null;
}

const nothing = { ja: '', 'ja-x-easy': '', en: '' };

/** A notice nobody has written yet. */
export const emptyNotice: EditedNotice = {
  level: 'normal',
  title: nothing,
  text: nothing,
  fromDate: '',
  toDate: '',
  weekdays: [],
  wholeDay: true,
  times: { from: '08:30', to: '17:15' },
  holidays: 'too',
};

/** A stored notice as the form shows it. */
export function editedOf({ level, title, text, when }: Notice): EditedNotice {
  return {
    level: level === 'notice' ? 'notice' : 'normal',
    title,
    text,
    fromDate: when.fromDate ?? '',
    toDate: when.toDate ?? '',
    weekdays: when.weekdays,
    wholeDay: when.times === null,
    times: when.times ?? emptyNotice.times,
    holidays: when.holidays,
  };
}

/** What goes to the hub. All seven weekdays are the same as none chosen. */
export function draftOf(edited: EditedNotice): NoticeDraft {
  const { level, title, text, fromDate, toDate, weekdays, wholeDay, times, holidays } = edited;
  return {
    level,
    title,
    text,
    when: {
      fromDate: fromDate === '' ? null : fromDate,
      toDate: toDate === '' ? null : toDate,
      weekdays: weekdays.length === 7 ? [] : weekdays.toSorted(),
      times: wholeDay ? null : times,
      holidays,
    },
    emergency: null,
  };
}

/** Everything that is to be corrected before it can be stored. */
export function mistakesOf(edited: EditedNotice, today: string): NoticeMistakes {
  const { fromDate, toDate, wholeDay, times } = edited;
  const dates = toDate === '' ? null : toDate < fromDate ? 'backwards' : toDate < today ? 'past' : null;
  const isOpen = !wholeDay && (times.from === '' || times.to === '');
  return { texts: textMistakes(edited), dates, times: isOpen ? 'missing' : null };
}

/** Whether nothing is to be corrected. */
export function isGood({ texts, dates, times }: NoticeMistakes): boolean {
  return texts.length === 0 && dates === null && times === null;
}
