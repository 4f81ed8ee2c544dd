import { Fragment } from 'react';
import type { ClosedPart, PlanStop, VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { lineOf } from '../../../shared/domain/town.ts';
import { minutesWords } from '../../guide/minutes-words.ts';
import { severalWords } from '../../guide/several-words.ts';
import { Figures } from '../../ui/figures.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { closedWords } from '../closed-words.ts';
import { useHall } from '../hall.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { useTexts } from '../use-texts.ts';
import { matterName } from './matter-name.ts';
import styles from './stop-list.module.css';
import { usePlanTexts } from './use-plan-texts.ts';

/** What the list gives up step by step where it does not fit: the sections, the size of its rows twice, at last what is done. */
const STEPS = 4;

/** The way in its order; below it what gives no tickets now, with the reason. Information: flat, nothing to touch. */
export function StopList({ plan: { stops, closed } }: { readonly plan: VisitorPlan }) {
  const box = useFit<HTMLOListElement>(STEPS);
  const groups = useClosedGroups(closed);
  if (stops.length + closed.length === 0) return null;
  return (
    <ol ref={box} className={styles['stops']}>
      {stops.map((stop, at) => (
        <StopRow key={`${at}${stop.line}`} stop={stop} at={at + 1} />
      ))}
      {groups.map(([reason, parts]) => (
        <Fragment key={reason}>
          <li className={styles['reason']}>
            <Pictogram name="clock" className={styles['sign']} />
            <b>{reason}</b>
          </li>
          {parts.map((part) => (
            <ClosedRow key={part.line} part={part} />
          ))}
        </Fragment>
      ))}
    </ol>
  );
}

function StopRow({ stop, at }: { readonly stop: PlanStop; readonly at: number }) {
  return (
    <li className={styles['stop']} data-stop="">
      <Figures className={styles['order']}>{at}</Figures>
      <span className={styles['badge']}>
        <PlaceBadge counter={stop.counter} />
      </span>
      <What part={stop} />
      <span className={styles['minutes']}>{minutesWords(stop.minutes, usePlanTexts())}</span>
    </li>
  );
}

/** What is done there; where that does not fit, the name of the line. Of quiet matters neither. */
function What({ part }: { readonly part: PlanStop | ClosedPart }) {
  const { town } = useHall();
  const texts = useTexts();
  const t = usePlanTexts();
  const longest = texts.language === 'en' ? 34 : 16;
  const names = part.matters.map((matter) => matterName(matter, texts));
  const quiet = part.matters.every(({ errand }) => errand.quiet);
  return (
    <span className={styles['what']}>
      <b className={styles['matters']}>{severalWords(names, longest, t)}</b>
      <b className={styles['line']}>{quiet ? t('plan:quiet') : texts.say(lineOf(town, part.line).short)}</b>
      <Section counter={part.counter} quiet={quiet} />
    </span>
  );
}

/** Where it is; of quiet matters not whose counter. */
function Section({ counter, quiet }: { readonly counter: number; readonly quiet: boolean }) {
  const { town } = useHall();
  const { t, say } = useTexts();
  const place = town.counters.find((one) => one.number === counter);
  const floor = place && t('floor', { floor: place.floor });
  return <span className={styles['section']}>{place && !quiet ? `${floor} ${say(place.section)}` : floor}</span>;
}

/** Lines that are closed for the same reason stand below it together. */
function useClosedGroups(closed: readonly ClosedPart[]): readonly [reason: string, parts: readonly ClosedPart[]][] {
  const { dates } = useHall();
  const { t } = useTexts();
  const reasonOf = ({ admission }: ClosedPart): string => {
    const words = closedWords(admission, t, dates);
    return [words?.why, words?.opens].filter(Boolean).join(' ');
  };
  const reasons = [...new Set(closed.map(reasonOf))];
  return reasons.map((reason) => [reason, closed.filter((part) => reasonOf(part) === reason)]);
}

function ClosedRow({ part }: { readonly part: ClosedPart }) {
  return (
    <li className={styles['shut']} data-closed="">
      <span className={styles['badge']}>
        <PlaceBadge counter={part.counter} />
      </span>
      <What part={part} />
    </li>
  );
}
