import type { PickedPlace } from '../state.ts';
import { roomWords, slotWords } from '../booking-words.ts';
import { useOffice } from '../office.ts';
import { useTexts } from '../use-texts.ts';
import styles from './booking-panel.module.css';

/** The place that is picked in the calendar, or where to pick one. `missing` = it was wanted already. */
export function PlaceWords({ place, missing }: { readonly place: PickedPlace | null; readonly missing: boolean }) {
  const t = useTexts();
  const office = useOffice();
  if (!place)
    return (
      <p className={[styles['place'], styles['check']].join(' ')} role={missing ? 'alert' : 'status'}>
        {t('placing.pick')}
      </p>
    );
  const { room, facility } = roomWords(place.room, office);
  return (
    <p className={styles['place']} role="status">
      <b>
        {room} {office.dates.dayOf(place.date)} {slotWords(place, office)}
      </b>
      <br />
      {facility}
    </p>
  );
}
