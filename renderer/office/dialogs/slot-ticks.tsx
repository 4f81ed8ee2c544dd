import type { FacilityBook } from '../../../shared/domain/rooms/facility.ts';
import { roomOf } from '../../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { localWords } from '../../i18n/local-words.ts';
import { minuteWords } from '../booking-words.ts';
import { useOffice } from '../office.ts';
import { useTexts } from '../use-texts.ts';
import styles from './office-dialog.module.css';
import { Ticks } from './ticks.tsx';

/** Props: the rooms that are closed, and the slots that are ticked. */
export interface SlotTicksProps {
  readonly rooms: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (slots: readonly string[]) => void;
  readonly mistake: boolean;
}

/** Which slots, where all the rooms have their day cut in one way. */
export function SlotTicks({ rooms, ticked, onTick, mistake }: SlotTicksProps) {
  const t = useTexts();
  const { book, language } = useOffice();
  const slots = commonSlots(book, rooms);
  if (slots === null) return <p className={styles['mistake']}>{t('close.otherSlots')}</p>;
  return (
    <Ticks
      label={t('close.slots')}
      choices={slots.map(({ id, label, from, to }) => ({
        id,
        words: `${localWords(label, language)} ${t('slot.times', { from: minuteWords(from, t), to: minuteWords(to, t) })}`,
      }))}
      ticked={ticked}
      onTick={onTick}
      mistake={mistake ? t('mistake.slots') : null}
    />
  );
}

/** The slots of these rooms; null = none is chosen, or their days are cut in different ways. */
function commonSlots(book: FacilityBook, rooms: readonly string[]) {
  const found = rooms.flatMap((id) => roomOf(book, id) ?? []);
  const [first] = found;
  return first && found.every(({ scheme }) => scheme === first.scheme) ? slotsOf(book, first) : null;
}
