import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Condensed } from '../../ui/condensed.tsx';
import { useHall } from '../hall.ts';
import { PanelHead } from '../side/panel-head.tsx';
import { Legend } from './legend.tsx';
import { RoomSign } from './room-sign.tsx';
import styles from './rooms.module.css';
import type { RoomsPage } from './rooms-pages.ts';

/** Rooms on a day: which are free in which part of it. */
export function RoomsPanel({ page: { day, asOf, columns, houses, page, of } }: { readonly page: RoomsPage }) {
  const { t } = useTranslation(['signage', 'common']);
  const { dates } = useHall();
  const shown = houses.flatMap(({ rows }) =>
    rows.length === 0 ? ['closed' as const] : rows.flatMap(({ bands }) => columns.map((band) => bands[band])),
  );
  return (
    <div className={styles['panel']} data-rooms={day}>
      <PanelHead title={t(`rooms.${day}`)} page={page} of={of} />
      <table className={styles['table']}>
        <colgroup>
          <col />
          {columns.map((band) => (
            <col key={band} className={styles['band']} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={styles['as-of']}>
              <Condensed>{t('common:asOf', { time: dates.time(asOf) })}</Condensed>
            </td>
            {columns.map((band) => (
              <th key={band} scope="col">
                {t(`rooms.band.${band}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {houses.map(({ facility, rows }) => (
            <Fragment key={`${facility.id} ${rows[0]?.room.id ?? ''}`}>
              <tr className={styles['house-row']} data-house={facility.id}>
                <th
                  scope="rowgroup"
                  className={styles['house']}
                  colSpan={rows.length > 0 ? columns.length + 1 : columns.length}
                >
                  <Condensed>{facility.name.ja}</Condensed>
                </th>
                {rows.length === 0 && (
                  <td>
                    <RoomSign status="closed" />
                  </td>
                )}
              </tr>
              {rows.map(({ room, bands }) => (
                <tr key={room.id} className={styles['room']} data-room={room.id}>
                  <th scope="row">
                    <Condensed>{room.short.ja}</Condensed>
                  </th>
                  {columns.map((band) => (
                    <td key={band}>
                      <RoomSign status={bands[band]} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <Legend of={shown} />
    </div>
  );
}
