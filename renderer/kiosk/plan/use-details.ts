import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import type { PlanPage } from '../screen.ts';
import { happen } from '../store.ts';
import { useOfficeDate } from '../use-office-date.ts';
import { useTexts } from '../use-texts.ts';
import type { PlanPageProps } from './plan-page-props.ts';
import { turnPage } from './turn-page.ts';

/** A key that leads to more. */
export interface Detail {
  readonly pictogram: PictogramName;
  readonly words: string;
  readonly open: () => void;
}

/** What there is to look at besides the overview, and the way to another room. */
export function useDetails({ plan: { matters, stops, advice }, screen: { room } }: PlanPageProps): readonly Detail[] {
  const { t } = useTexts();
  const today = useOfficeDate();
  const known = matters.filter(({ procedure, errand }) => procedure && !errand.quiet);
  const [only, ...others] = known;
  const page = (pictogram: PictogramName, words: string, to: PlanPage): Detail => {
    return { pictogram, words, open: () => turnPage(to) };
  };
  const all: readonly (Detail | null | undefined)[] = [
    room && { pictogram: 'door', words: t('room.change'), open: () => happen({ type: 'rooms wanted', today }) },
    only &&
      (others.length > 0
        ? page('pencil', t('plan:procedures.open'), { kind: 'procedures', from: 0 })
        : page('pencil', t('plan:procedures.one'), { kind: 'procedure', procedure: only.errand.id })),
    stops.length > 0 ? page('route', t('plan:map.open'), { kind: 'map', stop: 0 }) : null,
    advice.length > 0
      ? page('chat', t('plan:advice.open', { count: advice.length }), { kind: 'advice', from: 0 })
      : null,
  ];
  return all.filter((one) => one !== null && one !== undefined);
}
