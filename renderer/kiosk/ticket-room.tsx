import type { HeldRoom } from '../../shared/domain/rooms/hold.ts';
import { useHall } from './hall.ts';
import { untilWords } from './rooms/room-words.ts';
import { useRoomWords } from './rooms/use-room-words.ts';
import styles from './ticket-room.module.css';
import { useTexts } from './use-texts.ts';

/** Props of the held room. */
export interface TicketRoomProps {
  readonly held: HeldRoom;
  /** When the ticket was taken. */
  readonly at: number;
  /** So many forms went with it: they say who to ask about the room. */
  readonly drafted: number;
}

/** The room that is held, until when, what makes it sure, and what is erased when. */
export function TicketRoom({ held, at, drafted }: TicketRoomProps) {
  const { rooms, dates } = useHall();
  const { t } = useTexts();
  const { room, day, time } = useRoomWords(held);
  return (
    <section className={styles['room']} data-held="">
      <b>
        {room} <span className={styles['when']}>{day}</span> <span className={styles['when']}>{time}</span>
      </b>
      <b>{t('room.held', { until: untilWords(held.until, at, dates) })}</b>
      <span className={styles['rest']}>
        {t('room.heldRest')}
        {drafted > 0 && rooms.application && ` ${t('room.contact', { days: rooms.contactDays })}`}
      </span>
    </section>
  );
}
