import { BookingPanel } from '../booking/booking-panel.tsx';
import { PlacingPanel } from '../booking/placing-panel.tsx';
import { AwayBanner } from '../away-banner.tsx';
import { NotePanel } from '../note-panel.tsx';
import { useOffice } from '../office.ts';
import { useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { WaitingList } from '../waiting/waiting-list.tsx';
import styles from './calendar-section.module.css';
import { spanOf } from './calendar-days.ts';
import { currentBooking } from '../booking/current-booking.ts';
import { GridArea } from './grid-area.tsx';
import { Legend } from './legend.tsx';
import { shownFacility } from './shown-facility.ts';
import { SightBar } from './sight-bar.tsx';
import { useCalendarShortcuts } from './use-calendar-shortcuts.ts';
import { useGridParts } from './use-grid-parts.ts';

/** The rooms and who uses them: who waits for one, the calendar, and the booking that lies open. */
export function CalendarSection() {
  const t = useTexts();
  const { book, today, view } = useOffice();
  const { sight, side } = useOfficeState();
  const span = spanOf(sight, today);
  const parts = useGridParts(span);
  const facility = shownFacility(book, sight.facility);
  const current = currentBooking(side, view.waiting, parts?.calendar.bookings ?? []);
  useCalendarShortcuts({ span, booking: current });
  if (!facility)
    return (
      <main className={styles['none']}>
        <h1>{t('noFacilities.title')}</h1>
        <p>{t('noFacilities.rest')}</p>
      </main>
    );
  return (
    <main className={styles['section']} data-side={side.kind}>
      <h1 className={styles['hidden']}>{t('sections.calendar')}</h1>
      <WaitingList />
      <div className={styles['middle']}>
        <AwayBanner />
        <NotePanel />
        <SightBar span={span} facility={facility} />
        <GridArea parts={parts} facility={facility} view={sight.view} />
        <Legend />
      </div>
      {side.kind === 'booking' && (
        <BookingPanel key={side.id} side={side} booking={current} calendar={parts?.calendar ?? null} />
      )}
      {side.kind === 'placing' && <PlacingPanel key={side.booking?.id ?? ''} side={side} />}
    </main>
  );
}
