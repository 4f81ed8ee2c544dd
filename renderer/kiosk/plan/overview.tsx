import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { useFit } from '../../ui/use-fit.ts';
import { Drafted } from '../drafted.tsx';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { DetailKeys } from './detail-keys.tsx';
import { ItemsPart } from './items-part.tsx';
import { RoomPart } from './room-part.tsx';
import { Sums } from './sums.tsx';
import styles from './overview.module.css';
import type { PlanPageProps } from './plan-page-props.ts';
import { StopList } from './stop-list.tsx';
import { TakeKeys } from './take-keys.tsx';
import { ToldThere } from './told-there.tsx';
import { useOverviewWords } from './use-overview-words.ts';
import { useTightLook } from './use-tight-look.ts';
import { WaysPart } from './ways-part.tsx';
import { useFolded } from './use-folded.ts';
import { FoldedParts } from './folded-parts.tsx';
import { AdviceList } from './advice-list.tsx';

/** The whole plan on one screen: where to, how long, what it costs, what to bring, what needs no counter; then one key. */
export function Overview({ plan, screen }: PlanPageProps) {
  const { title, lead, warns } = useOverviewWords(plan, screen);
  const { attempt } = screen;
  const { panel } = useHall();
  const tight = useTightLook();
  // folded, the parts leave room: the way then has all of what one looks at
  const sumsBelow = tight || panel === 'landscape-21';
  return (
    <Stage
      title={title}
      lead={warns ? <b role="alert">{lead}</b> : lead}
      {...(plan.stops.length + plan.closed.length === 0 ? { picture: 'yes' } : {})}
      look={
        <>
          <StopList plan={plan} />
          {screen.room && <RoomPart room={screen.room} />}
          {!sumsBelow && <Sums plan={plan} />}
          <Drafted />
        </>
      }
    >
      {sumsBelow && <Sums plan={plan} />}
      {attempt.kind === 'failed' ? (
        <div className={styles['parts']}>
          <TroubleMessage trouble={attempt.trouble} />
        </div>
      ) : (
        <Parts plan={plan} screen={screen} />
      )}
      <TakeKeys plan={plan} screen={screen} />
    </Stage>
  );
}

/** What the parts give up step by step where they do not fit. */
const STEPS = 3;

function Parts({ plan, screen }: PlanPageProps) {
  const folded = useFolded();
  const box = useFit<HTMLDivElement>(STEPS);
  if (plan.matters.length === 0) return <AdviceList advice={plan.advice} />;
  if (folded && !tellsNothing(plan)) return <FoldedParts plan={plan} screen={screen} />;
  return (
    <div ref={box} className={styles['parts']}>
      {tellsNothing(plan) && <ToldThere />}
      <WaysPart plan={plan} />
      <ItemsPart plan={plan} screen={screen} />
      <DetailKeys plan={plan} screen={screen} />
    </div>
  );
}

/** A ticket and no more: nothing to bring, no other way. */
function tellsNothing({ stops, items, ways }: VisitorPlan): boolean {
  return stops.length > 0 && items.length + ways.length === 0;
}
