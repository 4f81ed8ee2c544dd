import type { Room, RoomFee } from '../../shared/domain/rooms/facility.ts';
import type { RoomDay } from '../../shared/domain/rooms/room-week.ts';
import { slotsOf } from '../../shared/domain/rooms/slots-of.ts';
import { dates } from '../i18n/dates.ts';
import { useHall } from './hall.ts';
import styles from './room-details.module.css';
import { UseList } from './use-list.tsx';
import { useTexts } from './use-texts.ts';

/** A room and some days of it. */
export interface RoomDaysProps {
  readonly room: Room;
  readonly days: readonly RoomDay[];
}

/** Fees as examples, what to know of the room, what goes on, and its calendar. */
export function RoomDetails({ room, days }: RoomDaysProps) {
  const { t, say, language } = useTexts();
  const folder = language === 'en' ? 'en/rooms' : 'rooms';
  return (
    <div className={styles['details']}>
      {(room.fees.length > 0 || room.feeNote) && (
        <section>
          <h4>{t('room.fees')}</h4>
          <ul>
            {room.fees.map((fee) => (
              <Fee key={fee.slot ?? ''} fee={fee} room={room} />
            ))}
          </ul>
          {room.feeNote && <p>{say(room.feeNote)}</p>}
        </section>
      )}
      {room.note && (
        <section>
          <h4>{t('room.notes')}</h4>
          <p>{say(room.note)}</p>
        </section>
      )}
      <section>
        <h4>{t('week.uses')}</h4>
        <UsesOfDays days={days} />
      </section>
      <a className={styles['link']} href={`${folder}/${room.id}.ics`}>
        {t('room.calendar')}
      </a>
    </div>
  );
}

function Fee({ fee: { slot: id, yen }, room }: { readonly fee: RoomFee; readonly room: Room }) {
  const { book } = useHall();
  const { t, say } = useTexts();
  const slot = slotsOf(book, room).find((one) => one.id === id);
  const words = t('room.yen', { yen: yen.toLocaleString('en') });
  return (
    <li>
      {slot ? say(slot.label) : t('room.each')} {words}
    </li>
  );
}

function UsesOfDays({ days }: { readonly days: readonly RoomDay[] }) {
  const { t, language } = useTexts();
  const busy = days.filter(({ uses }) => uses.length > 0);
  if (busy.length === 0) return <p>{t('week.nobody')}</p>;
  return busy.map((day) => (
    <div key={day.date} className={styles['day']}>
      <p>{dates(language, 'UTC').dayOf(day.date)}</p>
      <UseList day={day} uses={day.uses} />
    </div>
  ));
}
