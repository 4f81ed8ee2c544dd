import { useState } from 'react';
import { Choices } from '../../ui/choices.tsx';
import { DeskForm } from '../../ui/desk-form.tsx';
import { Field } from '../../ui/field.tsx';
import { daysAfter } from '../calendar/calendar-days.ts';
import { closingInstant } from '../closing-instant.ts';
import { useOffice } from '../office.ts';
import type { PickedPlace } from '../state.ts';
import { useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { AboutFields } from './about-fields.tsx';
import styles from './booking-panel.module.css';
import { PlacingBack } from './placing-back.tsx';
import { PlaceWords } from './place-words.tsx';
import { aboutOf, nothingTyped } from './typed-about.ts';

/** A hold by staff lasts so many days unless another day is named (仮予約は7日以内に窓口へ). */
const HELD_DAYS = 7;

/** A booking by staff for somebody at the desk or on the phone: held until a day, or confirmed at once. */
export function NewForm({ place }: { readonly place: PickedPlace | null }) {
  const t = useTexts();
  const { acts, now, today, town } = useOffice();
  const busy = useOfficeState(({ doing }) => doing === 'book');
  const [typed, setTyped] = useState(nothingTyped);
  const [firm, setFirm] = useState<'held' | 'confirmed'>('held');
  const [day, setDay] = useState(() => daysAfter(today, HELD_DAYS));
  const [tried, setTried] = useState(false);
  const about = aboutOf(typed, true);
  const until = firm === 'held' ? closingInstant(day, town.office) : null;
  const late = firm === 'held' && (until === null || until <= now);
  const send = (): void => {
    setTried(true);
    if (about.ok && place && !late) acts.book({ ...about.value, place, until });
  };
  return (
    <DeskForm send={t('new.send')} busy={busy ? t('common:busy') : null} beside={<PlacingBack />} onSend={send}>
      <PlaceWords place={place} missing={tried} />
      <div className={styles['fields']}>
        <AboutFields
          typed={typed}
          mistakes={tried && !about.ok ? about.error.data : {}}
          onType={setTyped}
          room={place?.room ?? null}
        />
        <Choices
          label={t('new.firm')}
          value={firm}
          choices={[
            { value: 'held', words: t('new.held') },
            { value: 'confirmed', words: t('new.confirmed') },
          ]}
          onChange={setFirm}
        />
        {firm === 'held' && (
          <Field
            label={t('new.until')}
            type="date"
            value={day}
            mistake={tried && late ? t('mistake.past') : null}
            onChange={setDay}
          />
        )}
      </div>
    </DeskForm>
  );
}
