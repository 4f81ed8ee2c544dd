import type { Room, Slot } from '../../../shared/domain/rooms/facility.ts';
import type { SlotStatus } from '../../../shared/domain/rooms/room-week.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useTexts } from '../use-texts.ts';
import { roomFee } from './room-fee.ts';
import { rangeWords } from './room-words.ts';
import { slotSign } from './slot-sign.ts';
import styles from './slots.module.css';
import { useRoomSources } from './use-room-words.ts';
import { yenWords } from './yen-words.ts';

/** Props of a slot. */
export interface SlotKeyProps {
  readonly room: Room;
  readonly slot: Slot;
  /** Null = not known yet. */
  readonly status: SlotStatus | null;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

/** A part of the day with its time and its fee; one that cannot be had says why and is no key. */
export function SlotKey({ room, slot, status, chosen, onPress }: SlotKeyProps) {
  const { t, say } = useTexts();
  const sources = useRoomSources();
  const yen = roomFee(room, [slot.id]);
  const words = (note: string) => (
    <span className={styles['words']}>
      <b className={styles['label']}>{say(slot.label)}</b>
      <span className={styles['time']}>{rangeWords(slot, sources)}</span>
      <span className={styles['note']}>{note}</span>
    </span>
  );
  if (!status?.holdable) {
    const late = status?.status === 'open';
    return (
      <div className={styles['taken']} data-slot={slot.id}>
        {status && <AvailabilityMark shape={slotSign(status)} className={styles['mark']} />}
        {words(status ? t(`rooms:status.${late ? 'late' : status.status}`) : '')}
      </div>
    );
  }
  return (
    <Key variant={chosen ? 'chosen' : 'normal'} on={chosen} className={styles['slot']} onPress={onPress}>
      {chosen ? (
        <Pictogram name="yes" className={styles['mark']} />
      ) : (
        <AvailabilityMark shape={slotSign(status)} className={styles['mark']} />
      )}
      {words(yen === null ? t(`rooms:status.${status.status}`) : yenWords(yen, t))}
    </Key>
  );
}
