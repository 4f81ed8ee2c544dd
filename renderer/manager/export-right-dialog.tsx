import { useState } from 'react';
import type { StaffAccount } from '../../shared/domain/house-view.ts';
import { AskDialog } from '../ui/ask-dialog.tsx';
import { Choices } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { lastDayMistake, type Mistake } from './account-mistakes.ts';
import { FormTrouble } from './form-trouble.tsx';
import { useHouse } from './house.ts';
import { mistakeWords } from './mistake-words.ts';
import { officeToday } from './office-today.ts';
import { useManager } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Props: whose right it is, what to do with the day (null = not at all), and the way back. */
export interface ExportRightDialogProps {
  readonly account: StaffAccount;
  readonly onSet: (until: string | null) => void;
  readonly onBack: () => void;
}

/** Who may take drafted forms out as files, and until when: there is no right without an end. */
export function ExportRightDialog({ account, onSet, onBack }: ExportRightDialogProps) {
  const t = useTexts();
  const { now, town } = useHouse();
  const busy = useManager((state) => state.busy);
  const [may, setMay] = useState<'no' | 'until'>(account.exportsUntil === null ? 'no' : 'until');
  const [until, setUntil] = useState(account.exportsUntil ?? '');
  const [tried, setTried] = useState(false);
  const mistake: Mistake | null =
    until === '' ? { kind: 'empty' } : lastDayMistake(until, officeToday(now, town.office.timeZone));
  const send = (): void => {
    setTried(true);
    if (may === 'no') onSet(null);
    else if (mistake === null) onSet(until);
  };
  return (
    <AskDialog
      title={t('exportRight.title', { name: account.name })}
      words={t('exportRight.words')}
      yes={t('exportRight.send')}
      no={t('exportRight.back')}
      busy={busy ? t('common:busy') : null}
      onYes={send}
      onNo={onBack}
    >
      <FormTrouble />
      <Choices
        label={t('exportRight.label')}
        value={may}
        choices={[
          { value: 'no', words: t('exportRight.no') },
          { value: 'until', words: t('exportRight.yes') },
        ]}
        onChange={setMay}
      />
      {may === 'until' && (
        <Field
          type="date"
          label={t('exportRight.day')}
          hint={t('exportRight.dayHint')}
          value={until}
          mistake={tried ? mistakeWords(mistake, t) : null}
          onChange={setUntil}
        />
      )}
    </AskDialog>
  );
}
