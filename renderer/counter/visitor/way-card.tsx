import type { WayStop } from '../../../shared/domain/desk-view.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import { openAbout } from '../open-about.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { stateWords } from '../state-words.ts';
import { useTexts } from '../use-texts.ts';
import styles from './way.module.css';
import { wayPlace } from './way-place.ts';

/** Props: one stop of a way, and whether it is the one looked at. */
export interface WayCardProps {
  readonly stop: WayStop;
  readonly current: boolean;
}

/** One counter of the way: its badge, the matter, how it stands; one to come can be dropped. */
export function WayCard({ stop, current }: WayCardProps) {
  const t = useTexts();
  const { town, language, away } = useDesk();
  const place = wayPlace(stop);
  const counter = stop.counter ?? town.lines.find(({ letter }) => letter === stop.line)?.counters[0];
  return (
    <li className={styles['card']} data-place={place} aria-current={current ? 'step' : undefined}>
      {counter !== undefined && <PlaceBadge counter={counter} className={styles['badge']} />}
      <span className={styles['matter']}>
        <b>
          {errandTitle(town, stop, language)}
          {stop.kind === 'hand-over' && ` ${t('papers.suffix')}`}
        </b>
        <small>
          <Standing stop={stop} current={current} />
        </small>
      </span>
      {place === 'to-come' && !current && !away && (
        <DeskKey
          variant="quiet"
          className={styles['drop']}
          label={t('way.dropOne', { errand: errandTitle(town, stop, language) })}
          onPress={() => openAbout('cancel', stop)}
        >
          {t('way.drop')}
        </DeskKey>
      )}
    </li>
  );
}

function Standing({ stop, current }: WayCardProps) {
  const t = useTexts();
  const { view } = useDesk();
  const place = wayPlace(stop);
  if (current) return t('way.here', { state: stateWords(stop, t) });
  if (place === 'to-come' && stop.kind === 'reception')
    return t('way.toCome', { count: view.lines.find(({ letter }) => letter === stop.line)?.waiting ?? 0 });
  return (
    <>
      {place === 'done' && <Pictogram name="yes" className={styles['tick']} />}
      {stateWords(stop, t)}
    </>
  );
}
