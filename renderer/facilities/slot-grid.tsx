import { useState } from 'react';
import { signOf } from '../../shared/domain/rooms/availability.ts';
import type { Slot } from '../../shared/domain/rooms/facility.ts';
import type { RoomDay } from '../../shared/domain/rooms/room-week.ts';
import { dates } from '../i18n/dates.ts';
import { AvailabilityMark } from '../ui/availability-mark.tsx';
import { weekdayOf } from './days.ts';
import { useHall } from './hall.ts';
import styles from './slot-grid.module.css';
import { SlotList } from './slot-list.tsx';
import { MOST_SINGLE } from './slot-runs.ts';
import { timeWords } from './slot-words.ts';
import { useWidth } from './use-width.ts';
import { useTexts } from './use-texts.ts';

/** A table of a week needs such a width, in letters of the page (rem). */
const NARROWEST = 16.5;

/** Props of the picture of a room over some days. */
export interface SlotGridProps {
  /** Of the room. */
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly days: readonly RoomDay[];
}

/** Slots down, days across; where letters are too large for that, day by day. */
export function SlotGrid({ name, slots, days }: SlotGridProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const width = useWidth(box);
  return (
    <div ref={setBox}>
      {width !== null && width < NARROWEST ? (
        <DayByDay slots={slots} days={days} />
      ) : (
        <WeekTable name={name} slots={slots} days={days} />
      )}
    </div>
  );
}

function DayByDay({ slots, days }: Omit<SlotGridProps, 'name'>) {
  const { language } = useTexts();
  return (
    <ol className={styles['days']}>
      {days.map((day) => (
        <li key={day.date}>
          <h4>{dates(language, 'UTC').dayOf(day.date)}</h4>
          <SlotList slots={slots} day={day} />
        </li>
      ))}
    </ol>
  );
}

function WeekTable({ name, slots, days }: SlotGridProps) {
  const { t, say, language } = useTexts();
  const short = slots.length > MOST_SINGLE;
  return (
    <table className={styles['table']}>
      <caption className="heard">{name}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles['corner']}>
            <span className="heard">{t('week.slot')}</span>
          </th>
          {days.map(({ date }) => (
            <DayHead key={date} date={date} />
          ))}
        </tr>
      </thead>
      <tbody>
        {slots.map((slot) => (
          <tr key={slot.id}>
            <th scope="row" className={styles['slot']}>
              <b>{say(slot.label)}</b>{' '}
              <small className={short ? 'heard' : undefined}>{timeWords(slot.from, slot.to, { t, language })}</small>
            </th>
            {days.map((day) => (
              <SlotCell key={day.date} slot={slot} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayHead({ date }: { readonly date: string }) {
  const { today } = useHall();
  const { t, language } = useTexts();
  return (
    <th scope="col" className={styles['day']} data-today={date === today ? '' : undefined}>
      <span className="heard">
        {dates(language, 'UTC').dayOf(date)} {date === today && t('week.today')}
      </span>
      <span aria-hidden="true">
        <b>{Number(date.slice(8))}</b>
        {t(`weekday.${weekdayOf(date)}`)}
      </span>
    </th>
  );
}

function SlotCell({ slot, day }: { readonly slot: Slot; readonly day: RoomDay }) {
  const { t } = useTexts();
  const status = day.slots.find((one) => one.slot === slot.id)?.status ?? 'unknown';
  return (
    <td className={styles['cell']} data-status={status}>
      <AvailabilityMark shape={signOf[status]} className={styles['mark']} />
      <span className="heard">{t(`status.${status}`)}</span>
    </td>
  );
}
