import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useOfficeDate } from '../use-office-date.ts';
import { useTexts } from '../use-texts.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { fittingRooms } from './fitting-rooms.ts';
import { Foot, Turn } from './foot.tsx';
import { addDays, daysFrom } from './iso-days.ts';
import { Legend } from './legend.tsx';
import { LostMessage } from './lost-message.tsx';
import { NearestKey } from './nearest-key.tsx';
import { NoRoom } from './no-room.tsx';
import { roomPages } from './room-pages.ts';
import type { RoomsStepProps } from './rooms-step-props.ts';
import { SoFar } from './so-far.tsx';
import { useRoomsLook } from './use-rooms-look.ts';
import { WeekDays } from './week-days.tsx';
import { WeekRoom, linesOf } from './week-room.tsx';
import styles from './week.module.css';

/** Days side by side. */
const DAYS = 7;

/** Which rooms stand free on which of seven days: every room and day with something free is a key. */
export function Week({ screen, step, now }: RoomsStepProps<'week'>) {
  const { rooms: book } = useHall();
  const { t, ruby } = useTexts();
  const look = useRoomsLook();
  const { wish, week } = screen;
  const fitting = fittingRooms(book, wish, week.facility);
  if (fitting.length === 0) return <NoRoom screen={screen} />;
  const days = daysFrom(week.from, DAYS);
  const nothing =
    now.week !== null &&
    !hasFree(
      now,
      fitting.map(({ id }) => id),
      days,
    );
  const heightOf = (room: (typeof fitting)[number]) => look.room + look.slot * linesOf(slotsOf(book, room));
  const pages = roomPages(fitting, heightOf, look.height - (nothing ? look.room * 1.5 : 0));
  const page = Math.min(week.page, pages.length - 1);
  return (
    <Stage
      key={`${week.from} ${page}`}
      title={ruby.t('rooms:week.title')}
      lead={t(now.week ? 'rooms:week.lead' : 'rooms:week.asked')}
      look={
        <>
          <LostMessage now={now} />
          <SoFar wish={wish} step={step} />
          <Legend now={now} />
        </>
      }
    >
      {nothing && <NearestKey rooms={fitting} after={days.at(-1) ?? week.from} now={now} />}
      <div className={styles['week']} data-week={week.from}>
        <WeekDays days={days} wanted={wish.date} />
        {pages[page]?.map((room) => (
          <WeekRoom key={room.id} room={room} days={days} now={now} />
        ))}
      </div>
      <WeekFoot screen={screen} page={page} pages={pages.length} />
    </Stage>
  );
}

function hasFree({ week }: RoomsStepProps['now'], rooms: readonly string[], dates: readonly string[]): boolean {
  const shown = week?.rooms.filter(({ room }) => rooms.includes(room)).flatMap(({ days }) => days) ?? [];
  return shown.some(({ date, slots }) => dates.includes(date) && slots.some(({ holdable }) => holdable));
}

interface WeekFootProps extends Pick<RoomsStepProps, 'screen'> {
  readonly page: number;
  readonly pages: number;
}

/** Other days, other rooms. */
function WeekFoot({ screen: { week }, page, pages }: WeekFootProps) {
  const { rooms } = useHall();
  const { t } = useTexts();
  const today = useOfficeDate();
  const earlier = addDays(week.from, -DAYS);
  const go = (to: Partial<typeof week>) => () => happen({ type: 'rooms week', week: to });
  return (
    <Foot>
      {week.from > today && (
        <Turn words={t('rooms:week.earlier')} onPress={go({ from: earlier < today ? today : earlier })} />
      )}
      <Turn words={t('rooms:week.later')} onPress={go({ from: addDays(week.from, DAYS) })} />
      {pages > 1 && (
        <Turn words={t('rooms:week.more', { at: page + 1, of: pages })} onPress={go({ page: (page + 1) % pages })} />
      )}
      {rooms.facilities.length > 1 && (
        <Turn
          words={t('rooms:week.facility')}
          onPress={() => happen({ type: 'rooms step', step: { kind: 'facility', from: 0 } })}
        />
      )}
    </Foot>
  );
}
