import { Pictogram } from '../../ui/pictogram.tsx';
import { Drafted } from '../drafted.tsx';
import { Stage } from '../stage.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { DetailKeys } from './detail-keys.tsx';
import { ItemsPart } from './items-part.tsx';
import { Sums } from './sums.tsx';
import styles from './overview.module.css';
import type { PlanPageProps } from './plan-page-props.ts';
import { StopList } from './stop-list.tsx';
import { TakeKeys } from './take-keys.tsx';
import { useOverviewWords } from './use-overview-words.ts';
import { WaysPart } from './ways-part.tsx';
import { useFolded } from './use-folded.ts';
import { FoldedParts } from './folded-parts.tsx';
import { AdviceList } from './advice-list.tsx';

/** The whole plan on one screen: where to, how long, what it costs, what to bring, what needs no counter; then one key. */
export function Overview({ plan, screen }: PlanPageProps) {
  const { title, lead, warns } = useOverviewWords(plan, screen);
  const { attempt } = screen;
  return (
    <Stage
      title={title}
      lead={warns ? <b role="alert">{lead}</b> : lead}
      look={
        <>
          <StopList plan={plan} />
          <Sums plan={plan} />
          {plan.matters.length === 0 && <Pictogram name="yes" className={styles['picture']} />}
          <Drafted />
        </>
      }
    >
      <div className={styles['parts']}>
        {attempt.kind === 'failed' ? (
          <TroubleMessage trouble={attempt.trouble} />
        ) : (
          <Parts plan={plan} screen={screen} />
        )}
      </div>
      <TakeKeys plan={plan} screen={screen} />
    </Stage>
  );
}

function Parts({ plan, screen }: PlanPageProps) {
  const folded = useFolded();
  if (plan.matters.length === 0) return <AdviceList advice={plan.advice} />;
  if (folded) return <FoldedParts plan={plan} screen={screen} />;
  return (
    <>
      <WaysPart plan={plan} />
      <ItemsPart plan={plan} screen={screen} />
      <DetailKeys plan={plan} />
    </>
  );
}
