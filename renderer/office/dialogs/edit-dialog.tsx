import { useState } from 'react';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import type { BookingDetail } from '../../../shared/domain/rooms/office-view.ts';
import { DeskForm } from '../../ui/desk-form.tsx';
import { Field } from '../../ui/field.tsx';
import { AboutFields } from '../booking/about-fields.tsx';
import { aboutOf, typedOf } from '../booking/typed-about.ts';
import { useOffice } from '../office.ts';
import { useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { OfficeDialog } from './office-dialog.tsx';
import styles from './office-dialog.module.css';

/** What a booking is called, for how many, who to ask. Of what keeps a room closed only its name. */
export function EditDialog({ booking }: { readonly booking: Booking }) {
  const t = useTexts();
  const { acts } = useOffice();
  const busy = useOfficeState(({ doing }) => doing === 'edit');
  const side = useOfficeState((state) => state.side);
  const detail: BookingDetail = side.kind === 'booking' && side.detail ? side.detail : { booking, contact: null };
  const [typed, setTyped] = useState(() => typedOf({ ...detail, booking }));
  const [tried, setTried] = useState(false);
  const about = aboutOf(typed, false);
  const mistakes = tried && !about.ok ? about.error.data : {};
  const send = (): void => {
    setTried(true);
    if (!about.ok) return;
    const contact = about.value.contact ?? (detail.contact ? { name: '', phone: '', group: '' } : null);
    acts.edit(booking.id, { ...about.value, contact });
  };
  return (
    <OfficeDialog title={t('edit.title')} wide={booking.kind === 'use'}>
      <DeskForm send={t('edit.send')} busy={busy ? t('common:busy') : null} onSend={send}>
        <div className={booking.kind === 'use' ? styles['pair'] : styles['fields']}>
          {booking.kind === 'use' ? (
            <AboutFields typed={typed} mistakes={mistakes} onType={setTyped} room={booking.room} />
          ) : (
            <Field
              label={t('field.title')}
              value={typed.title}
              mistake={mistakes.title ? t(`mistake.${mistakes.title}`) : null}
              onChange={(title) => setTyped({ ...typed, title })}
            />
          )}
        </div>
      </DeskForm>
    </OfficeDialog>
  );
}
