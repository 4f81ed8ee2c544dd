import { isOnTheWay, placeOnWay } from './place-on-way.ts';
import type { StopState } from '../../shared/domain/visit.ts';
import type { VisitStop } from '../../shared/domain/visit-view.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { CounterSign } from './counter-sign.tsx';
import { useHall } from './hall.ts';
import { useTexts } from './use-texts.ts';
import styles from './way.module.css';

/** The counters of this visit in their order: behind me, where I am, to come. */
export function Way() {
  const { t } = useTexts();
  const { view } = useHall();
  const stops = view.stops.filter(isOnTheWay);
  return (
    <section>
      <h2 className={styles['title']}>{t('way.title')}</h2>
      <ol className={styles['stops']}>
        {stops.map((stop, index) => (
          <WayStop key={index} stop={stop} />
        ))}
      </ol>
    </section>
  );
}

function WayStop({ stop }: { readonly stop: VisitStop }) {
  const { t } = useTexts();
  const place = placeOnWay(stop);
  return (
    <li
      className={[styles['stop'], place === 'now' && styles['now']].filter(Boolean).join(' ')}
      data-place={place}
      aria-current={place === 'now' && 'step'}
    >
      <span className={styles['badge']}>
        <CounterSign counter={stop.counter} />
      </span>
      <span className={styles['what']}>
        <Matter stop={stop} />
      </span>
      {place === 'done' && (
        <span className={styles['done-sign']}>
          <Pictogram name="yes" className={styles['tick']} />
          {t('way.done')}
        </span>
      )}
      {place === 'now' && <Here state={stop.state} />}
    </li>
  );
}

/** Somebody who stepped out is nowhere on the way. */
function Here({ state }: { readonly state: StopState }) {
  const { t } = useTexts();
  if (state === 'held' || state === 'absent') return null;
  return <span className={styles['here']}>{t(state === 'serving' ? 'way.now' : 'way.next')}</span>;
}

/** What is done there; in quiet lines neither matter nor section stands on a screen. */
function Matter({ stop: { counter: number, errand, kind } }: { readonly stop: VisitStop }) {
  const { town } = useHall();
  const { t, language } = useTexts();
  const counter = town.counters.find((one) => one.number === number);
  if (errand === null) {
    const floor = counter && <span>{t('called.floor', { floor: counter.floor })}</span>;
    return (
      <>
        <b>{t('way.quiet')}</b> {floor}
      </>
    );
  }
  const known = town.errands.find((one) => one.id === errand);
  return (
    <>
      <b>{kind === 'hand-over' ? t('way.hand-over') : (known?.title[language] ?? t('way.quiet'))}</b>{' '}
      <span>{kind === 'hand-over' ? known?.title[language] : counter?.section[language]}</span>
    </>
  );
}
