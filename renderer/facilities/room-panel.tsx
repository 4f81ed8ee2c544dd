import { useState } from 'react';
import { slotsOf } from '../../shared/domain/rooms/slots-of.ts';
import { Key } from '../ui/key.tsx';
import { useHall } from './hall.ts';
import { RoomDetails, type RoomDaysProps } from './room-details.tsx';
import styles from './room-panel.module.css';
import { SlotGrid } from './slot-grid.tsx';
import { useTexts } from './use-texts.ts';

/** How a room stands over some days, and what to know of it at one touch. */
export function RoomPanel({ room, days }: RoomDaysProps) {
  const { book } = useHall();
  const { t, say } = useTexts();
  const [open, setOpen] = useState(false);
  const words = t(open ? 'room.less' : 'room.more');
  return (
    <article className={styles['panel']} data-room={room.id}>
      <h3 className={styles['name']}>
        {say(room.name)} {room.capacity !== null && <small>{t('room.people', { count: room.capacity })}</small>}
      </h3>
      <SlotGrid name={say(room.name)} slots={slotsOf(book, room)} days={days} />
      <Key
        variant="quiet"
        center
        expanded={open}
        label={`${say(room.name)} ${words}`}
        className={styles['key']}
        onPress={() => setOpen(!open)}
      >
        {words}
      </Key>
      {open && <RoomDetails room={room} days={days} />}
    </article>
  );
}
