import type { ReactNode } from 'react';
import type { VisitNow } from '../../shared/domain/visit-view.ts';
import type { Dates } from '../i18n/dates.ts';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import type { Texts } from './use-texts.ts';

/** How a visit stands, in words and with a picture. */
export interface StandingWords {
  readonly title: ReactNode;
  readonly rest: string;
  readonly picture: PictogramName;
}

/** The words for how a visit stands. */
export function standingWords(now: VisitNow, { t, ruby }: Texts, dates: Dates): StandingWords {
  switch (now.kind) {
    case 'over':
      return { title: ruby.t(`standing.${now.how}`), rest: t(`standing.${now.how}Rest`), picture: 'yes' };
    case 'held': {
      const rest =
        now.until === null ? t('standing.heldRest') : t('standing.heldUntil', { time: dates.time(now.until) });
      return { title: ruby.t('standing.held'), rest, picture: 'pause' };
    }
    default:
      return {
        title: ruby.t(`standing.${now.kind}`),
        rest: t(`standing.${now.kind}Rest`),
        picture: pictures[now.kind],
      };
  }
}

const pictures = { waiting: 'clock', called: 'bell', serving: 'person', absent: 'absent', preparing: 'doc' } as const;
