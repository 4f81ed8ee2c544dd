import type { Facility, Room } from '../../shared/domain/rooms/facility.ts';
import type { RoomDay, RoomWeek } from '../../shared/domain/rooms/room-week.ts';
import { slotsOf } from '../../shared/domain/rooms/slots-of.ts';
import { dates } from '../i18n/dates.ts';
import { Key } from '../ui/key.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { useHall } from './hall.ts';
import { SlotList } from './slot-list.tsx';
import { happen } from './store.ts';
import styles from './town-day.module.css';
import { UseList } from './use-list.tsx';
import { useTexts } from './use-texts.ts';

/** Props of the day; `week` null = it is on its way. */
export interface TownDayProps {
  readonly rooms: readonly Room[];
  readonly week: RoomWeek | null;
}

/** All houses on one day. */
export function TownDay({ rooms, week }: TownDayProps) {
  const { book } = useHall();
  const { t, language } = useTexts();
  if (!week) return <p>{t('loading')}</p>;
  const houses = book.facilities.filter(({ id }) => rooms.some(({ facility }) => facility === id));
  return (
    <section aria-labelledby="day" className={styles['day']}>
      <h2 id="day" className={styles['title']}>
        {dates(language, 'UTC').dayOf(week.from)}
      </h2>
      <div className={styles['houses']}>
        {houses.map((house) => (
          <House key={house.id} facility={house} rooms={rooms.filter((one) => one.facility === house.id)} week={week} />
        ))}
      </div>
    </section>
  );
}

interface HouseProps {
  readonly facility: Facility;
  readonly rooms: readonly Room[];
  readonly week: RoomWeek;
}

function House({ facility, rooms, week }: HouseProps) {
  const { t, say } = useTexts();
  const days = rooms.flatMap((room) => {
    const day = week.rooms.find((one) => one.room === room.id)?.days[0];
    return day ? [{ room, day }] : [];
  });
  const closed = days.every(({ day }) => day.slots.every(({ status }) => status === 'closed'));
  const openWeek = (): void => {
    happen({ type: 'facility chosen', facility: facility.id });
    scrollTo(0, 0);
  };
  return (
    <article className={styles['house']} data-facility={facility.id}>
      <h3 className={styles['name']}>{say(facility.name)}</h3>
      {closed ? (
        <p className={styles['closed']}>{t('day.closed')}</p>
      ) : (
        days.map((one) => <RoomLine key={one.room.id} {...one} />)
      )}
      <Key className={styles['key']} label={`${say(facility.name)} ${t('day.week')}`} onPress={openWeek}>
        <span>{t('day.week')}</span>
        <Pictogram name="chevron" />
      </Key>
    </article>
  );
}

function RoomLine({ room, day }: { readonly room: Room; readonly day: RoomDay }) {
  const { book } = useHall();
  const { t, say } = useTexts();
  const named = day.uses.filter(({ title, kind }) => title !== null || kind !== 'use');
  return (
    <div className={styles['room']} data-room={room.id}>
      <h4 className={styles['room-name']}>
        {say(room.name)} {room.capacity !== null && <small>{t('room.people', { count: room.capacity })}</small>}
      </h4>
      <SlotList slots={slotsOf(book, room)} day={day} />
      {named.length > 0 && <UseList day={day} uses={named} />}
    </div>
  );
}
