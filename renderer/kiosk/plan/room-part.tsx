import type { HoldRequest } from '../../../shared/domain/rooms/hold.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useRoomWords } from '../rooms/use-room-words.ts';
import { happen } from '../store.ts';
import { useOfficeDate } from '../use-office-date.ts';
import { useTexts } from '../use-texts.ts';
import styles from './room-part.module.css';

/** The room that is held with the ticket, and the way to another one. */
export function RoomPart({ room }: { readonly room: HoldRequest }) {
  const { t } = useTexts();
  const today = useOfficeDate();
  const words = useRoomWords(room);
  return (
    <section className={styles['part']} data-room={room.room}>
      <Pictogram name="door" className={styles['sign']} />
      <p className={styles['words']}>
        <span className={styles['label']}>{t('room.heading')}</span>
        <b>{words.room}</b>
        <b>
          {words.day} {words.time}
        </b>
        <span className={styles['note']}>{t('room.kept')}</span>
      </p>
      <Key variant="quiet" center className={styles['change']} onPress={() => happen({ type: 'rooms wanted', today })}>
        <span>{t('room.change')}</span>
      </Key>
    </section>
  );
}
