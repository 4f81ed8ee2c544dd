import { useState } from 'react';
import { bookingKinds } from '../../../shared/domain/rooms/booking.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Choices } from '../../ui/choices.tsx';
import { DeskForm } from '../../ui/desk-form.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { Closing } from '../acts.ts';
import { shownFacility } from '../calendar/shown-facility.ts';
import { spanOf } from '../calendar/calendar-days.ts';
import { useOffice } from '../office.ts';
import { useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { InTheWay } from './in-the-way.tsx';
import { OfficeDialog } from './office-dialog.tsx';
import styles from './office-dialog.module.css';
import { RoomTicks } from './room-ticks.tsx';
import { SlotTicks } from './slot-ticks.tsx';
import { closingOf, type TypedClosing } from './typed-closing.ts';

const kinds = bookingKinds.filter((kind) => kind !== 'use');

/** Keeps rooms from being used, on all of these days or not at all; bookings in the way are shown. */
export function CloseDialog() {
  const t = useTexts();
  const { acts, book, today, language } = useOffice();
  const sight = useOfficeState((state) => state.sight);
  const busy = useOfficeState(({ doing }) => doing === 'close');
  const [facility, setFacility] = useState(() => shownFacility(book, sight.facility));
  const [tried, setTried] = useState(false);
  const [typed, setTyped] = useState<TypedClosing>(() => ({
    ...{ rooms: [], slots: [], whole: 'days', kind: 'maintenance', title: '' },
    fromDate: firstDay(spanOf(sight, today).from, today),
    toDate: firstDay(spanOf(sight, today).from, today),
  }));
  const change = (part: Partial<TypedClosing>): void => setTyped((before) => ({ ...before, ...part }));
  const closing = closingOf(typed);
  const mistake = tried && !closing.ok ? closing.error.data : null;
  const send = (): void => {
    setTried(true);
    if (closing.ok) acts.close(closing.value);
  };
  return (
    <OfficeDialog title={t('close.title')} words={t('close.words')} wide>
      <InTheWay />
      <DeskForm send={t('close.send')} busy={busy ? t('common:busy') : null} onSend={send}>
        <div className={styles['pair']}>
          <SelectField
            label={t('close.facility')}
            value={facility?.id ?? ''}
            onChange={(id) => {
              setFacility(shownFacility(book, id));
              change({ rooms: [], slots: [] });
            }}
          >
            {book.facilities.map(({ id, name }) => (
              <option key={id} value={id}>
                {localWords(name, language)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('close.kind')}
            value={typed.kind}
            onChange={(kind) => change({ kind: kind as Closing['kind'] })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <RoomTicks
          facility={facility}
          ticked={typed.rooms}
          mistake={mistake === 'rooms'}
          onTick={(rooms) => change({ rooms, slots: [] })}
        />
        <div className={styles['pair']}>
          <Field
            label={t('close.from')}
            type="date"
            value={typed.fromDate}
            onChange={(fromDate) => change({ fromDate, toDate: typed.toDate < fromDate ? fromDate : typed.toDate })}
          />
          <Field
            label={t('close.to')}
            type="date"
            value={typed.toDate}
            mistake={mistake === 'dates' ? t('mistake.dates') : null}
            onChange={(toDate) => change({ toDate })}
          />
        </div>
        <Choices
          label={t('close.when')}
          value={typed.whole}
          choices={[
            { value: 'days', words: t('close.wholeDays') },
            { value: 'slots', words: t('close.someSlots') },
          ]}
          onChange={(whole) => change({ whole })}
        />
        {typed.whole === 'slots' && (
          <SlotTicks
            rooms={typed.rooms}
            ticked={typed.slots}
            mistake={mistake === 'slots'}
            onTick={(slots) => change({ slots })}
          />
        )}
        <Field
          label={t('close.name')}
          value={typed.title}
          onChange={(title) => change({ title: title.slice(0, 60) })}
        />
      </DeskForm>
    </OfficeDialog>
  );
}

/** The week in sight may have begun already. */
const firstDay = (from: string, today: string): string => (from < today ? today : from);
