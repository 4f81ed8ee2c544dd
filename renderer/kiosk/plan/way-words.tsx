import { turnsOfWay } from '../../../shared/domain/turns-of-way.ts';
import type { WayLeg } from '../../../shared/domain/way-through-house.ts';
import { Figures } from '../../ui/figures.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { useHall } from '../hall.ts';
import { useTexts, type Words } from '../use-texts.ts';
import styles from './way-words.module.css';

/** Props of a way in words. */
export interface WayWordsProps {
  readonly legs: readonly WayLeg[];
  /** Counter it starts from; null = the kiosk. */
  readonly from: number | null;
  readonly to: number;
  /** Said without the section: it would tell what the visit is about. */
  readonly quiet: boolean;
}

/** A way through the house in words, a sentence a step. */
export function WayWords({ legs, from, to, quiet }: WayWordsProps) {
  const { town } = useHall();
  const { t, say } = useTexts();
  const box = useFit<HTMLOListElement>(3);
  const section = town.counters.find((one) => one.number === to)?.section;
  const steps = [
    from === null ? t('plan:map.start') : t('plan:map.startCounter', { number: from }),
    ...legs.flatMap((leg, at) => legWords(leg, legs[at + 1], t)),
    section && !quiet
      ? t('plan:map.arrive', { number: to, section: say(section) })
      : t('plan:map.there', { number: to }),
  ];
  return (
    <ol ref={box} className={styles['steps']}>
      {steps.map((words, at) => (
        <li key={words + String(at)}>
          <Figures className={styles['order']}>{at + 1}</Figures>
          <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}

function legWords({ places }: WayLeg, next: WayLeg | undefined, t: Words): string[] {
  const turns = turnsOfWay(places).map((turn) => t(`plan:map.${turn}`));
  const walk =
    turns.length === 0 ? t('plan:map.straight') : t('plan:map.turns', { turns: turns.join(t('plan:map.then')) });
  return next ? [walk, t('plan:map.lift', { floor: next.floor })] : [walk];
}
