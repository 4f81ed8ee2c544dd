import type { VisitNow } from '../../shared/domain/visit-view.ts';
import type { Dates } from '../i18n/dates.ts';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import type { Words } from './use-texts.ts';

/** How a visit stands, in words and with a picture. */
export interface StandingWords {
  readonly title: string;
  readonly rest: string;
  readonly picture: PictogramName;
}

/** The words for how a visit stands. */
export function standingWords(now: VisitNow, t: Words, dates: Dates): StandingWords {
  switch (now.kind) {
    case 'over':
      return { title: t(`standing.${now.how}`), rest: t(`standing.${now.how}Rest`), picture: 'yes' };
    case 'held': {
      const rest =
        now.until === null ? t('standing.heldRest') : t('standing.heldUntil', { time: dates.time(now.until) });
      return { title: t('standing.held'), rest, picture: 'pause' };
    }
    default:
      return { title: t(`standing.${now.kind}`), rest: t(`standing.${now.kind}Rest`), picture: pictures[now.kind] };
  }
}

const pictures = { waiting: 'clock', called: 'bell', serving: 'person', absent: 'absent', preparing: 'doc' } as const;
