import { useTexts } from '../use-texts.ts';
import { ListPage } from './list-page.tsx';
import type { PlanPageProps } from './plan-page-props.ts';
import { WayKey } from './ways-part.tsx';

/** All ways without a counter, the quickest first. */
export function WaysPage({ plan: { ways }, from }: Pick<PlanPageProps, 'plan'> & { readonly from: number }) {
  const { t, ruby } = useTexts();
  return (
    <ListPage
      kind="ways"
      from={from}
      title={ruby.t('plan:ways.title')}
      lead={t('plan:ways.lead')}
      picture="store"
      entries={ways}
      entry={(way) => <WayKey key={`${way.matter.errand.id}${way.place}`} way={way} />}
    />
  );
}
