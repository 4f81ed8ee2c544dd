import { Fragment } from 'react';
import type { Errand } from '../../shared/domain/errand.ts';
import { errandOf, type Town } from '../../shared/domain/town.ts';
import type { StopState } from '../../shared/domain/visit.ts';
import type { VisitStop } from '../../shared/domain/visit-view.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { CounterSign } from './counter-sign.tsx';
import { useHall } from './hall.ts';
import { isOnTheWay, placeOnWay } from './place-on-way.ts';
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

/** What is done there; in quiet lines and matters neither matter nor section stands on a screen. */
function Matter({ stop }: { readonly stop: VisitStop }) {
  const { town } = useHall();
  const { t, say } = useTexts();
  const counter = town.counters.find((one) => one.number === stop.counter);
  const titles = mattersOf(stop, town).map(({ title }) => say(title));
  if (titles.length === 0) {
    const floor = counter && <span>{t('called.floor', { floor: counter.floor })}</span>;
    return (
      <>
        <b>{t('way.quiet')}</b> {floor}
      </>
    );
  }
  const handOver = stop.kind === 'hand-over';
  const [bold, rest] = handOver ? [[t('way.hand-over')], titles] : [titles, counter ? [say(counter.section)] : []];
  return (
    <>
      {bold.map((words) => (
        <Fragment key={words}>
          <b>{words}</b>{' '}
        </Fragment>
      ))}
      {rest.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </>
  );
}

function mattersOf({ errand, also }: VisitStop, town: Town): Errand[] {
  if (errand === null) return [];
  return [errand, ...also].flatMap((id) => errandOf(town, id) ?? []);
}
