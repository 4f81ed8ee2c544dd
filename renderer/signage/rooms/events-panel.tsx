import { useTranslation } from 'react-i18next';
import { dateOfWall, type WallMinute } from '../../../shared/domain/rooms/wall-minute.ts';
import { Condensed } from '../../ui/condensed.tsx';
import { Figures } from '../../ui/figures.tsx';
import { PanelHead } from '../side/panel-head.tsx';
import type { EventsPage } from './events-pages.ts';
import styles from './rooms.module.css';

/** What goes on in the rooms today: when, where, and what, if those who use it want that known. */
export function EventsPanel({ page: { events, page, of } }: { readonly page: EventsPage }) {
  const { t } = useTranslation('signage');
  return (
    <div className={styles['panel']} data-events={page}>
      <PanelHead title={t('events.title')} page={page} of={of} />
      <ul>
        {events.map(({ from, to, room, title, kind }) => (
          <li key={`${room.id} ${from}`} className={styles['event']}>
            <p className={styles['when']}>
              <Figures>
                {clock(from)}–{clock(to)}
              </Figures>
              <Condensed>{room.short.ja}</Condensed>
            </p>
            <b className={styles['what']}>
              <Condensed>{title ?? t(`events.${kind}`)}</Condensed>
            </b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** 13:00, and 5:00 of the day after. */
function clock(minute: WallMinute): string {
  const { minutes } = dateOfWall(minute);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
