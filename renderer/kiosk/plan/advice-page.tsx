import { useTexts } from '../use-texts.ts';
import { Drafted } from '../drafted.tsx';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { useKiosk } from '../store.ts';
import { AdviceList } from './advice-list.tsx';
import { PageFoot } from './page-foot.tsx';
import type { PlanPageProps } from './plan-page-props.ts';

/** What the guide says besides: what is done elsewhere, and what need not be done. */
export function AdvicePage({ plan: { advice }, from }: Pick<PlanPageProps, 'plan'> & { readonly from: number }) {
  const { t, ruby } = useTexts();
  const { panel } = useHall();
  const size = useKiosk(({ lowered, largeText }) => (lowered || largeText || panel === 'landscape-21' ? 3 : 4));
  return (
    <Stage title={ruby.t('plan:advice.title')} lead={t('plan:advice.lead')} look={<Drafted />} picture="chat">
      <AdviceList advice={advice.slice(from, from + size)} />
      <PageFoot
        earlier={from > 0 ? { kind: 'advice', from: Math.max(0, from - size) } : null}
        later={from + size < advice.length ? { kind: 'advice', from: from + size } : null}
      />
    </Stage>
  );
}
