import type { PublicUse, RoomDay } from '../../shared/domain/rooms/room-week.ts';
import { minutesOn, timeWords } from './slot-words.ts';
import { useTexts } from './use-texts.ts';
import styles from './use-list.module.css';

/** What goes on in a room on a day: time, and the title where it may be told. */
export function UseList({ day, uses }: { readonly day: RoomDay; readonly uses: readonly PublicUse[] }) {
  const { t, language } = useTexts();
  return (
    <ul className={styles['uses']}>
      {uses.map(({ from, to, title, kind }) => (
        <li key={`${from} ${to}`}>
          {timeWords(minutesOn(day.date, from), minutesOn(day.date, to), { t, language })}{' '}
          <b lang={title === null ? undefined : 'ja'}>{title ?? t(`kind.${kind}`)}</b>
        </li>
      ))}
    </ul>
  );
}
