import type { Facility, Room } from '../../shared/domain/rooms/facility.ts';
import type { RoomWeek } from '../../shared/domain/rooms/room-week.ts';
import { dates } from '../i18n/dates.ts';
import { Key } from '../ui/key.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { AboutFacility } from './about-facility.tsx';
import styles from './facility-week.module.css';
import { HowToApply } from './how-to-apply.tsx';
import { Legend } from './legend.tsx';
import { RoomPanel } from './room-panel.tsx';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Props of a house over a week; `week` null = it is on its way. */
export interface FacilityWeekProps {
  readonly facility: Facility;
  /** Those that fit. */
  readonly rooms: readonly Room[];
  /** First day, ISO. */
  readonly from: string;
  readonly week: RoomWeek | null;
}

/** The rooms of one house over a week, how to apply for them, and about the house. */
export function FacilityWeek({ facility, rooms, from, week }: FacilityWeekProps) {
  const { t, say, language } = useTexts();
  return (
    <section aria-labelledby="week" className={styles['week']} data-facility={facility.id}>
      <h2 id="week" className={styles['title']}>
        {say(facility.name)}
      </h2>
      <p>{t('week.title', { from: dates(language, 'UTC').dayOf(from) })}</p>
      <Legend />
      {week === null ? (
        <p>{t('loading')}</p>
      ) : (
        <div className={styles['rooms']}>
          {rooms.map((room) => (
            <RoomPanel key={room.id} room={room} days={week.rooms.find((one) => one.room === room.id)?.days ?? []} />
          ))}
        </div>
      )}
      <div className={styles['rooms']}>
        <HowToApply facility={facility} />
        <AboutFacility facility={facility} />
      </div>
      <Key
        variant="quiet"
        className={styles['back']}
        onPress={() => {
          happen({ type: 'facility chosen', facility: null });
          scrollTo(0, 0);
        }}
      >
        <Pictogram name="back" />
        <span>{t('week.all')}</span>
      </Key>
    </section>
  );
}
