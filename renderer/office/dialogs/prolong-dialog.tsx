import { useState } from 'react';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { Picks } from '../../ui/picks.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Field } from '../../ui/field.tsx';
import { titleWords, untilWords } from '../booking-words.ts';
import { daysAfter } from '../calendar/calendar-days.ts';
import { closingInstant } from '../closing-instant.ts';
import { useOffice } from '../office.ts';
import { useTexts } from '../use-texts.ts';
import { OfficeDialog } from './office-dialog.tsx';
import styles from './office-dialog.module.css';

const HOUR_MS = 3_600_000;

/** Until when a hold stays: an hour more, the end of today, some days, or any other day. */
export function ProlongDialog({ booking }: { readonly booking: Booking }) {
  const t = useTexts();
  const office = useOffice();
  const { acts, now, today, town } = office;
  const [day, setDay] = useState('');
  const [mistake, setMistake] = useState(false);
  const after = Math.max(now, booking.heldUntil ?? now);
  const times = [
    { id: 'hour', until: after + HOUR_MS },
    ...[0, 1, 3, 7].map((days) => ({
      id: `days.${days}` as const,
      until: closingInstant(daysAfter(today, days), town.office) ?? 0,
    })),
  ].filter(({ until }) => until > after);
  const words = (until: number): string => untilWords(until, { ...office, timeZone: town.office.timeZone }, t);
  const send = (): void => {
    const until = closingInstant(day, town.office);
    if (until === null || until <= now) setMistake(true);
    else acts.prolong(booking.id, until);
  };
  return (
    <OfficeDialog
      title={t('prolong.title', { title: titleWords(booking, t) })}
      words={t('prolong.now', { until: words(booking.heldUntil ?? now) })}
    >
      <Picks
        columns={2}
        picks={times.map(({ id, until }, index) => ({
          id: String(until),
          stroke: String(index + 1),
          words: t(`prolong.${id as 'hour' | 'days.0' | 'days.1' | 'days.3' | 'days.7'}`),
          rest: words(until),
        }))}
        onPick={(until) => acts.prolong(booking.id, Number(until))}
      />
      <form
        className={styles['line']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field
          label={t('prolong.day')}
          type="date"
          value={day}
          mistake={mistake ? t('mistake.past') : null}
          onChange={(value) => {
            setMistake(false);
            setDay(value);
          }}
        />
        <DeskKey submit shortcut="Enter" onPress={send} className={styles['send']}>
          {t('prolong.send')}
        </DeskKey>
      </form>
    </OfficeDialog>
  );
}
