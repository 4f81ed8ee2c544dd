import type { Admission } from '../../shared/domain/line.ts';
import type { Opening } from '../../shared/domain/opening-hours.ts';
import type { Dates } from '../i18n/dates.ts';
import type { Words } from './use-texts.ts';

/** Why something is closed, and when it opens again; empty where nobody knows. */
export interface ClosedWords {
  readonly why: string;
  readonly opens: string;
}

/** The words for a closed line or hall; null when it is open. */
export function closedWords(admission: Admission | Opening, t: Words, dates: Dates): ClosedWords | null {
  switch (admission.kind) {
    case 'open':
      return null;
    case 'full':
      return { why: t('common:closed.full'), opens: t('full.ask') };
    case 'stopped':
      return { why: t('common:closed.stopped'), opens: t('full.ask') };
    case 'closed': {
      const { why, opens } = admission;
      const time = opens ? dates.clock(opens.time) : '';
      if (why === 'before-hours' || why === 'break')
        return { why: t(`common:closed.${why}`, { opens: time }), opens: '' };
      const next = opens ? t('common:closed.next', { day: dates.dayOf(opens.date), time }) : '';
      return { why: t(`common:closed.${why}`), opens: next };
    }
  }
}
