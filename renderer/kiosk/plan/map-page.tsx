import type { ReactNode } from 'react';
import { wayThroughHouse } from '../../../shared/domain/way-through-house.ts';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { FloorPicture } from './floor-picture.tsx';
import styles from './map-page.module.css';
import { PageFoot } from './page-foot.tsx';
import type { PlanPageProps } from './plan-page-props.ts';
import { WayWords } from './way-words.tsx';

/** The way to one of the stops: drawn on the floors it leads over, and told in words. */
export function MapPage({ plan: { stops }, stop: at }: Pick<PlanPageProps, 'plan'> & { readonly stop: number }) {
  const { guidance, panel } = useHall();
  const { t, ruby } = useTexts();
  const lowered = useKiosk((state) => state.lowered);
  const stop = stops[at];
  const from = stops[at - 1]?.counter ?? null;
  const legs = stop && guidance.floorPlan && wayThroughHouse(guidance.floorPlan, from, stop.counter);
  if (!legs) return null;
  const { above, below } = placed(
    legs.map((leg) => <FloorPicture key={leg.floor} leg={leg} to={stop.counter} fromKiosk={from === null} />),
    panel === 'landscape-21',
  );
  const words = <WayWords legs={legs} from={from} to={stop.counter} quiet={stop.quiet} />;
  const wordsAbove = lowered || panel === 'landscape-21';
  return (
    <Stage
      title={ruby.t('plan:map.title', { number: stop.counter })}
      look={
        <>
          {above}
          {wordsAbove && words}
        </>
      }
    >
      <div className={styles['below']}>
        {below}
        {!wordsAbove && words}
      </div>
      <PageFoot
        earlier={at > 0 ? { kind: 'map', stop: at - 1 } : null}
        later={at + 1 < stops.length ? { kind: 'map', stop: at + 1 } : null}
        words={{ earlier: t('plan:map.earlier'), later: t('plan:map.later') }}
      />
    </Stage>
  );
}

/** Upright, the first floor stands above; on the wide panel there is more room beside it. */
function placed(pictures: readonly ReactNode[], wide: boolean) {
  const [first, ...rest] = pictures;
  return wide && rest.length === 0 ? { above: null, below: first } : { above: first, below: rest };
}
