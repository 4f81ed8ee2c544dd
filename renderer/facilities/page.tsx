import { fitsWish } from '../../shared/domain/rooms/fits-wish.ts';
import { Drafted } from '../phone/drafted.tsx';
import { PhoneHead } from '../phone/head.tsx';
import { Chooser } from './chooser.tsx';
import { FacilityWeek } from './facility-week.tsx';
import { Freshness } from './freshness.tsx';
import { useHall } from './hall.ts';
import { LanguageKey } from './language-key.tsx';
import { OpenData } from './open-data.tsx';
import styles from './page.module.css';
import { PublicPlacesPanel } from './public-places.tsx';
import { useRooms } from './store.ts';
import { TownDay } from './town-day.tsx';
import { useRoomWeek } from './use-room-week.ts';
import { useTexts } from './use-texts.ts';

/** Who looks sees all houses on one day, or one house over a week. */
export function Page() {
  const { town, book, connection, today } = useHall();
  const { t, say } = useTexts();
  const wishes = useRooms();
  const facility = book.facilities.find(({ id }) => id === wishes.facility) ?? null;
  const from = wishes.day ?? today;
  const days = facility ? 7 : 1;
  const heard = useRoomWeek(connection, from, days);
  const shown = heard?.week.from === from && heard.week.days === days ? heard.week : null;
  const houses = facility ? [facility] : book.facilities;
  const fitting = houses.flatMap(({ rooms }) => rooms.filter((room) => fitsWish(room, wishes)));
  return (
    <div className={styles['page']}>
      <PhoneHead office={say(town.office.name)} languages={<LanguageKey />} />
      <main className={styles['main']}>
        <h1 className={styles['title']}>{t('page')}</h1>
        <p>{t('lead')}</p>
        <Drafted words={t('common:drafted')} />
        <Chooser facility={facility} from={from} found={fitting.length} />
        <Freshness heard={heard} />
        {facility ? (
          <FacilityWeek key={facility.id} facility={facility} rooms={fitting} from={from} week={shown} />
        ) : (
          <TownDay rooms={fitting} week={shown} />
        )}
        <PublicPlacesPanel />
        <OpenData />
      </main>
    </div>
  );
}
