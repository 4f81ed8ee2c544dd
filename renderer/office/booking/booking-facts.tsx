import type { ReactNode } from 'react';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import type { BookingDetail } from '../../../shared/domain/rooms/office-view.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Figures } from '../../ui/figures.tsx';
import { roomWords, slotWords, timesWords, untilWords } from '../booking-words.ts';
import { useOffice } from '../office.ts';
import { useTexts } from '../use-texts.ts';
import styles from './booking-panel.module.css';

/** Props: the newest of the booking, its contact once it came, and whether that was refused. */
export interface BookingFactsProps {
  readonly booking: Booking;
  readonly detail: BookingDetail | null;
  readonly refused: boolean;
}

/** Where, when, what for, who: a line for each thing that is known. */
export function BookingFacts({ booking, detail, refused }: BookingFactsProps) {
  const t = useTexts();
  const office = useOffice();
  const { dates, language, book } = office;
  const { room, facility } = roomWords(booking.room, office);
  const purpose = book.purposes.find(({ id }) => id === booking.purpose);
  const until = { ...office, timeZone: office.town.office.timeZone };
  const isUse = booking.kind === 'use';
  return (
    <dl className={styles['facts']}>
      <Fact name={t('fact.room')}>
        {room} <small>{facility}</small>
      </Fact>
      <Fact name={t('fact.day')}>{dates.dayOf(booking.day)}</Fact>
      <Fact name={t('fact.slots')}>
        {slotWords(booking, office)} {timesWords(booking, t)}
      </Fact>
      {booking.state === 'tentative' && <Fact name={t('fact.until')}>{untilWords(booking.heldUntil, until, t)}</Fact>}
      {booking.ticket !== null && (
        <Fact name={t('fact.ticket')}>
          <Figures>{booking.ticket}</Figures>
        </Fact>
      )}
      {booking.permit !== null && (
        <Fact name={t('fact.permit')}>
          <Figures>{booking.permit}</Figures>
        </Fact>
      )}
      {isUse && (
        <>
          <Fact name={t('fact.purpose')}>{purpose ? localWords(purpose.name, language) : t('fact.none')}</Fact>
          <Fact name={t('fact.people')}>
            {booking.people === null ? t('fact.none') : t('fact.peopleCount', { count: booking.people })}
          </Fact>
          <Fact name={t('fact.published')}>{t(booking.published ? 'fact.yesPublished' : 'fact.notPublished')}</Fact>
          <Contact detail={detail} refused={refused} />
        </>
      )}
      <Fact name={t('fact.source')}>
        {t(`source.${booking.source}`)}{' '}
        <small>{t('fact.since', { day: dates.day(booking.createdAt), time: dates.time(booking.createdAt) })}</small>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Contact({ detail, refused }: Pick<BookingFactsProps, 'detail' | 'refused'>) {
  const t = useTexts();
  if (!detail) return <Fact name={t('fact.contact')}>{t(refused ? 'fact.contactRefused' : 'common:busy')}</Fact>;
  const { contact } = detail;
  if (!contact) return <Fact name={t('fact.contact')}>{t('fact.noContact')}</Fact>;
  return (
    <>
      <Fact name={t('fact.name')}>{contact.name || t('fact.none')}</Fact>
      {contact.group !== '' && <Fact name={t('fact.group')}>{contact.group}</Fact>}
      <Fact name={t('fact.phone')}>{contact.phone || t('fact.none')}</Fact>
    </>
  );
}
