import { useState } from 'react';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { DeskForm } from '../../ui/desk-form.tsx';
import { roomWords, slotWords, timesWords, titleWords } from '../booking-words.ts';
import { useOffice } from '../office.ts';
import type { PickedPlace, Side } from '../state.ts';
import { useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './booking-panel.module.css';
import { NewForm } from './new-form.tsx';
import { PlacingBack } from './placing-back.tsx';
import { PlaceWords } from './place-words.tsx';

/** A place is looked for in the calendar: for a new booking, or for one that moves. */
export function PlacingPanel({ side: { booking, place } }: { readonly side: Extract<Side, { kind: 'placing' }> }) {
  const t = useTexts();
  return (
    <aside className={styles['panel']} aria-label={t(booking ? 'move.title' : 'new.title')}>
      <h2 className={styles['title']}>{t(booking ? 'move.title' : 'new.title')}</h2>
      {booking ? <MoveForm booking={booking} place={place} /> : <NewForm place={place} />}
    </aside>
  );
}

function MoveForm({ booking, place }: { readonly booking: Booking; readonly place: PickedPlace | null }) {
  const t = useTexts();
  const office = useOffice();
  const busy = useOfficeState(({ doing }) => doing === 'move');
  const [missing, setMissing] = useState(false);
  const { room } = roomWords(booking.room, office);
  return (
    <DeskForm
      send={t('move.send')}
      busy={busy ? t('common:busy') : null}
      beside={<PlacingBack />}
      onSend={() => (place ? office.acts.move(booking.id, place) : setMissing(true))}
    >
      <p>
        <b>{titleWords(booking, t)}</b>
        <br />
        <span className={styles['was']}>
          {t('move.was')} {room} {office.dates.dayOf(booking.day)} {slotWords(booking, office)} {timesWords(booking, t)}
        </span>
      </p>
      <PlaceWords place={place} missing={missing} />
      <p>{t('move.stays')}</p>
    </DeskForm>
  );
}
