import type { Facility, Room } from '../../../shared/domain/rooms/facility.ts';
import { useTexts } from '../use-texts.ts';
import styles from './room-notes.module.css';

/** Props of what one wants to know before. */
export interface RoomNotesProps {
  readonly room: Room;
  readonly facility: Facility | null;
}

/** What one wants to know of a room before: how many it holds, what is in it, how the key is had. */
export function RoomNotes({ room, facility }: RoomNotesProps) {
  const { t, say } = useTexts();
  const size = room.capacity === null ? t('rooms:week.outdoors') : t('rooms:week.capacity', { count: room.capacity });
  const notes = [
    { label: t('rooms:slots.capacity'), words: size },
    { label: t('rooms:slots.note'), words: room.note && say(room.note) },
    { label: t('rooms:slots.fee'), words: room.feeNote && say(room.feeNote) },
    { label: t('rooms:slots.key'), words: facility?.keyNote ? say(facility.keyNote) : null },
  ].filter(({ words }) => words !== null);
  return (
    <dl className={styles['notes']}>
      {notes.map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
