import { useState } from 'react';
import { DeskForm } from '../../ui/desk-form.tsx';
import { Field } from '../../ui/field.tsx';
import { useOffice } from '../office.ts';
import { happen, useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { OfficeDialog } from './office-dialog.tsx';

/** Jumps to a date in the calendar. */
export function DateDialog() {
  const t = useTexts();
  const { today } = useOffice();
  const from = useOfficeState(({ sight }) => sight.from);
  const [date, setDate] = useState(from ?? today);
  const send = (): void => {
    if (date === '') return;
    happen({ type: 'sight changed', sight: { from: date } });
    happen({ type: 'put away' });
  };
  return (
    <OfficeDialog title={t('sight.dateTitle')}>
      <DeskForm send={t('sight.dateSend')} busy={null} onSend={send}>
        <Field
          label={t('fact.day')}
          type="date"
          value={date}
          mistake={date === '' ? t('mistake.empty') : null}
          onChange={setDate}
        />
      </DeskForm>
    </OfficeDialog>
  );
}
