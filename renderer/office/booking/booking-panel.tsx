import { useEffect } from 'react';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { Chip } from '../../ui/chip.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { bookingLook } from '../booking-look.ts';
import { titleWords } from '../booking-words.ts';
import { daysAfter } from '../calendar/calendar-days.ts';
import type { Calendar } from '../calendar/use-calendar.ts';
import { useOffice } from '../office.ts';
import { PermitOut } from '../permit/permit-out.tsx';
import { shortcuts } from '../shortcuts.ts';
import type { Side } from '../state.ts';
import { happen, useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { BookingFacts } from './booking-facts.tsx';
import { BookingKeys } from './booking-keys.tsx';
import styles from './booking-panel.module.css';

/** Props: which booking lies open, the newest of it (null = not known yet), and the calendar in sight. */
export interface BookingPanelProps {
  readonly side: Extract<Side, { kind: 'booking' }>;
  readonly booking: Booking | null;
  readonly calendar: Calendar | null;
}

/** One booking with all that is known of it, and what can be done with it. */
export function BookingPanel({ side, booking, calendar }: BookingPanelProps) {
  const t = useTexts();
  const { acts, away } = useOffice();
  const refused = useOfficeState(({ note }) => note?.kind === 'refused' && note.act === 'look');
  const { id, detail } = side;
  const gone = detail !== null && calendar !== null && isGone(detail.booking.id, calendar, detail.booking.day);
  const stale = gone && detail.booking.state !== 'cancelled' && detail.booking.state !== 'lapsed';
  // Opening is written down each time: asked once, and again only when it has left the calendar meanwhile.
  const wanted = (detail === null && !refused) || stale;
  useEffect(() => {
    if (wanted) acts.look(id);
  }, [acts, id, wanted]);
  return (
    <aside className={styles['panel']} aria-label={t('booking.title')}>
      {booking ? (
        <>
          <div className={styles['head']}>
            <h2 className={styles['title']}>{titleWords(booking, t)}</h2>
            <StateChip kind={booking.kind} state={booking.state} />
          </div>
          <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('booking.facts')}>
            <BookingFacts booking={booking} detail={detail} refused={refused} />
          </div>
          <PermitOut booking={booking.id} />
        </>
      ) : (
        <p role="status">{refused ? t('booking.notThere') : t('common:busy')}</p>
      )}
      <div className={styles['keys']}>
        {booking && !away && <BookingKeys booking={booking} />}
        <DeskKey variant="quiet" shortcut={shortcuts['put-away']} onPress={() => happen({ type: 'put away' })}>
          {t('booking.close')}
        </DeskKey>
      </div>
    </aside>
  );
}

function StateChip(booking: Parameters<typeof bookingLook>[0]) {
  const t = useTexts();
  const { word, sign, tone } = bookingLook(booking);
  const pictogram = 'pictogram' in sign ? sign.pictogram : 'door';
  return (
    <span className={styles['chip']}>
      <Chip pictogram={pictogram} tone={tone === 'tentative' ? 'check' : tone === 'confirmed' ? 'good' : 'plain'}>
        {t(word)}
      </Chip>
    </span>
  );
}

/** Its day is in sight, and it is not there any more. */
function isGone(id: string, { bookings, from, days }: Calendar, day: string): boolean {
  return day >= from && day < daysAfter(from, days) && !bookings.some((one) => one.id === id);
}
