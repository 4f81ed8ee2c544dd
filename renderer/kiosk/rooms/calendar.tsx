import type { AvailabilitySign } from '../../../shared/domain/rooms/availability.ts';
import type { FacilityBook } from '../../../shared/domain/rooms/facility.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useOfficeDate } from '../use-office-date.ts';
import { useTexts } from '../use-texts.ts';
import styles from './calendar.module.css';
import { fittingRooms } from './fitting-rooms.ts';
import { Foot, Turn } from './foot.tsx';
import { roomDayOf } from './free-places.ts';
import { addDays, daysFrom } from './iso-days.ts';
import { Legend } from './legend.tsx';
import { LostMessage } from './lost-message.tsx';
import type { RoomsStepProps } from './rooms-step-props.ts';
import { SoFar } from './so-far.tsx';
import { daySign } from './slot-sign.ts';
import { useRoomsLook } from './use-rooms-look.ts';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Any day: those on which something that fits is free are keys. */
export function Calendar({ screen, step, now }: RoomsStepProps<'calendar'>) {
  const { from } = step;
  const { rooms, dates } = useHall();
  const { t, ruby } = useTexts();
  const { weeks } = useRoomsLook();
  const today = useOfficeDate();
  const days = daysFrom(from, weeks * 7);
  const range = { from: dates.dayOf(from), to: dates.dayOf(days.at(-1) ?? from) };
  const turn = (to: string) => () => happen({ type: 'rooms step', step: { kind: 'calendar', from: to } });
  const next = addDays(from, weeks * 7);
  return (
    <Stage
      key={from}
      title={ruby.t('rooms:calendar.title')}
      lead={t('rooms:calendar.lead', range)}
      look={
        <>
          <LostMessage now={now} />
          <SoFar wish={screen.wish} step={step} />
          <Legend now={now} />
        </>
      }
    >
      <div className={styles['days']}>
        {WEEKDAYS.map((weekday) => (
          <span key={weekday} className={styles['weekday']}>
            {t(`rooms:weekday.${weekday}`)}
          </span>
        ))}
        {days.map((date) => (
          <DayCell key={date} date={date} sign={date < today ? null : signOfDay(date, { screen, now }, rooms)} />
        ))}
      </div>
      <Foot>
        {from > today && <Turn words={t('rooms:calendar.earlier')} onPress={turn(addDays(from, -weeks * 7))} />}
        {next <= lastDay(rooms, today) && <Turn words={t('rooms:calendar.later')} onPress={turn(next)} />}
      </Foot>
    </Stage>
  );
}

/** The best that any room has on that day; null = nothing is known yet. */
function signOfDay(
  date: string,
  { screen: { wish }, now: { week } }: Pick<RoomsStepProps, 'screen' | 'now'>,
  rooms: FacilityBook,
): AvailabilitySign | null {
  const days = fittingRooms(rooms, wish, null).map(({ id }) => roomDayOf(week, id, date));
  const signs = days.flatMap((day) => (day ? [daySign(day)] : []));
  return (
    (['circle', 'triangle', 'cross', 'lottery', 'closed', 'dash'] as const).find((sign) => signs.includes(sign)) ?? null
  );
}

/** Nothing can be applied for after it. */
function lastDay({ facilities }: FacilityBook, today: string): string {
  return addDays(today, 31 * (Math.max(0, ...facilities.map(({ period }) => period.monthsBefore)) + 1));
}

function DayCell({ date, sign }: { readonly date: string; readonly sign: AvailabilitySign | null }) {
  const { dates } = useHall();
  const { t } = useTexts();
  const words = (
    <>
      <Figures className={styles['number']}>{dayNumber(date)}</Figures>
      {sign && <AvailabilityMark shape={sign} className={styles['mark']} />}
    </>
  );
  if (sign !== 'circle' && sign !== 'triangle') {
    const said = sign === null ? '' : t(`rooms:legend.${sign}`);
    return (
      <span className={styles['day']} role="img" aria-label={`${dates.dayOf(date)} ${said}`}>
        {words}
      </span>
    );
  }
  return (
    <Key
      center
      label={`${dates.dayOf(date)} ${t(`rooms:legend.${sign}`)}`}
      className={styles['key']}
      onPress={() => happen({ type: 'room day', date, from: date })}
    >
      {words}
    </Key>
  );
}

/** The first of a month says which. */
function dayNumber(date: string): string {
  const [, month = '', day = ''] = date.split('-');
  return day === '01' ? `${Number(month)}/1` : String(Number(day));
}
