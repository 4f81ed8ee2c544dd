import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Condensed } from '../../ui/condensed.tsx';
import { PanelHead } from '../side/panel-head.tsx';
import { Legend } from './legend.tsx';
import { RoomSign } from './room-sign.tsx';
import styles from './rooms.module.css';
import type { WeekPage } from './week-pages.ts';

const weekday = new Intl.DateTimeFormat('ja-JP', { timeZone: 'UTC', weekday: 'short' });

/** The houses over seven days, all rooms of each together. */
export function WeekPanel({ page: { asOf, dates, houses, page, of } }: { readonly page: WeekPage }) {
  const { t } = useTranslation('signage');
  return (
    <div className={styles['panel']} data-week={page}>
      <PanelHead title={t('rooms.week')} page={page} of={of} />
      <table className={[styles['table'], styles['week']].join(' ')}>
        <thead>
          <tr>
            {dates.map((date, day) => (
              <th key={date} scope="col">
                {day === 0 ? t('rooms.first') : weekday.format(Date.parse(date))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {houses.map(({ facility, days }) => (
            <Fragment key={facility.id}>
              <tr className={styles['house-row']}>
                <th scope="rowgroup" className={styles['house']} colSpan={dates.length}>
                  <Condensed>{facility.name.ja}</Condensed>
                </th>
              </tr>
              <tr data-house={facility.id}>
                {days.map((status, day) => (
                  <td key={dates[day]}>
                    <RoomSign status={status} />
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <Legend of={houses.flatMap(({ days }) => days)} asOf={asOf} />
    </div>
  );
}
