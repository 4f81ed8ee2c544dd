import { signOf } from '../../shared/domain/rooms/availability.ts';
import type { Slot } from '../../shared/domain/rooms/facility.ts';
import type { RoomDay } from '../../shared/domain/rooms/room-week.ts';
import { AvailabilityMark } from '../ui/availability-mark.tsx';
import styles from './slot-list.module.css';
import { slotRuns } from './slot-runs.ts';
import { timeWords } from './slot-words.ts';
import { useTexts } from './use-texts.ts';

/** A room's day in a line: sign, what the slot is called, and the word of its sign. */
export function SlotList({ slots, day }: { readonly slots: readonly Slot[]; readonly day: RoomDay }) {
  const { t, say, language } = useTexts();
  return (
    <ul className={styles['slots']}>
      {slotRuns(slots, day).map(({ slot, from, to, status }) => (
        <li key={from + to} className={styles['slot']} data-status={status}>
          <AvailabilityMark shape={signOf[status]} className={styles['mark']} />
          <span>
            <b>{slot ? say(slot.label) : timeWords(from, to, { t, language })}</b> {t(`status.${status}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
