import type { HoldRequest } from '../../../shared/domain/rooms/hold.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useRoomWords } from '../rooms/use-room-words.ts';
import { useTexts } from '../use-texts.ts';
import styles from './room-part.module.css';

/** The room that is held with the ticket. */
export function RoomPart({ room }: { readonly room: HoldRequest }) {
  const { t } = useTexts();
  const words = useRoomWords(room);
  return (
    <section className={styles['part']} data-room={room.room}>
      <Pictogram name="door" className={styles['sign']} />
      <p className={styles['words']}>
        <span className={styles['label']}>{t('room.heading')}</span>
        <b>{words.room}</b>
        <b>
          {words.day} <span className={styles['time']}>{words.time}</span>
        </b>
        <span className={styles['note']}>{t('room.kept')}</span>
      </p>
    </section>
  );
}
