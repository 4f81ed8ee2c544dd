import type { Room } from '../../../shared/domain/rooms/facility.ts';
import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { freePlaces } from './free-places.ts';
import { addDays } from './iso-days.ts';
import styles from './nearest-key.module.css';
import type { RoomsNow } from './use-room-week.ts';
import { useRoomSources } from './use-room-words.ts';
import { placeWords } from './room-words.ts';

/** Props of the way to the nearest day. */
export interface NearestKeyProps {
  readonly rooms: readonly Room[];
  /** Up to this day there is nothing. */
  readonly after: string;
  readonly now: RoomsNow;
}

/** Nothing is free in these days: the nearest day on which something is, or until when there is none. */
export function NearestKey({ rooms, after, now: { week } }: NearestKeyProps) {
  const { dates } = useHall();
  const { t } = useTexts();
  const sources = useRoomSources();
  const [nearest] = freePlaces(week, rooms, { date: after, room: null, slots: [] });
  if (!week) return null;
  if (!nearest) {
    const until = dates.dayOf(addDays(week.from, week.days - 1));
    return (
      <Message pictogram="question" title={t('rooms:nearest.none', { day: until })} urgent>
        {t('rooms:nearest.ask')}
      </Message>
    );
  }
  const { date, room, slots } = nearest;
  const words = placeWords({ room: room.id, date, slots }, sources);
  return (
    <div className={styles['nearest']}>
      <b role="alert">{t('rooms:nearest.title')}</b>
      <Key className={styles['key']} onPress={() => happen({ type: 'rooms week', week: { from: date, page: 0 } })}>
        <Pictogram name="next" className={styles['sign']} />
        <span>
          {t('rooms:nearest.key')} <b>{words.day}</b> {words.room}
        </span>
      </Key>
    </div>
  );
}
