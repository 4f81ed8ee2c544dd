import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import type { PlanPage } from '../screen.ts';
import { useTexts } from '../use-texts.ts';

/** A key that leads to a page with more. */
export interface Detail {
  readonly pictogram: PictogramName;
  readonly words: string;
  readonly page: PlanPage;
}

/** What there is to look at besides the overview. */
export function useDetails({ matters, stops, advice }: VisitorPlan): readonly Detail[] {
  const { t } = useTexts();
  const known = matters.filter(({ procedure, errand }) => procedure && !errand.quiet);
  const [only, ...others] = known;
  return [
    ...(only
      ? [
          {
            pictogram: 'pencil' as const,
            words: t(others.length > 0 ? 'plan:procedures.open' : 'plan:procedures.one'),
            page:
              others.length > 0
                ? ({ kind: 'procedures', from: 0 } as const)
                : ({ kind: 'procedure', procedure: only.errand.id } as const),
          },
        ]
      : []),
    ...(stops.length > 0
      ? [{ pictogram: 'route' as const, words: t('plan:map.open'), page: { kind: 'map', stop: 0 } as const }]
      : []),
    ...(advice.length > 0
      ? [
          {
            pictogram: 'chat' as const,
            words: t('plan:advice.open', { count: advice.length }),
            page: { kind: 'advice', from: 0 } as const,
          },
        ]
      : []),
  ];
}
