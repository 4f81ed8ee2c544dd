import { errandOf } from '../../../shared/domain/town.ts';
import { Chip } from '../../ui/chip.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle, matterTitles } from '../errand-title.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { stateWords } from '../state-words.ts';
import { useTexts } from '../use-texts.ts';
import type { KnownWayStop } from '../way-of.ts';
import styles from './way.module.css';
import { wayPlace } from './way-place.ts';

/** Props: one stop of a way, and whether it is the one looked at. */
export interface WayCardProps {
  readonly stop: KnownWayStop;
  readonly current: boolean;
}

/** One counter of the way: its badge, what is done there, how it stands. */
export function WayCard({ stop, current }: WayCardProps) {
  const { town } = useDesk();
  const counter = stop.counter ?? town.lines.find(({ letter }) => letter === stop.line)?.counters[0];
  return (
    <li className={styles['card']} data-place={wayPlace(stop)} aria-current={current ? 'step' : undefined}>
      {counter !== undefined && <PlaceBadge counter={counter} className={styles['badge']} />}
      <WayMatter stop={stop} current={current} />
    </li>
  );
}

/** What is done at a stop, how it stands, and a word where it stands too early. */
export function WayMatter({ stop, current }: WayCardProps) {
  const t = useTexts();
  const { town, language } = useDesk();
  const [errand, ...also] = matterTitles(town, stop, language);
  return (
    <span className={styles['matter']}>
      <b>
        {errand}
        {stop.kind === 'hand-over' && ` ${t('papers.suffix')}`}
      </b>
      {also.map((title) => (
        <span key={title} className={styles['also']}>
          {title}
        </span>
      ))}
      <small>
        <Standing stop={stop} current={current} />
      </small>
      {stop.tooEarlyFor.length > 0 && (
        <Chip pictogram="swap" tone="check">
          {t('way.first', {
            errands: stop.tooEarlyFor
              .map((first) => errandTitle(town, { errand: first, line: errandOf(town, first)?.line ?? '' }, language))
              .join('・'),
          })}
        </Chip>
      )}
    </span>
  );
}

function Standing({ stop, current }: WayCardProps) {
  const t = useTexts();
  const { view } = useDesk();
  const place = wayPlace(stop);
  if (current) return t('way.here', { state: stateWords(stop, t) });
  if (stop.movable)
    return t('way.toCome', { count: view.lines.find(({ letter }) => letter === stop.line)?.waiting ?? 0 });
  return (
    <>
      {place === 'done' && <Pictogram name="yes" className={styles['tick']} />}
      {stateWords(stop, t)}
    </>
  );
}
