import { useState } from 'react';
import { AskDialog } from '../ui/ask-dialog.tsx';
import { Choices } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { lastDayMistake, nameMistake, passwordMistake } from './account-mistakes.ts';
import type { NewStaff } from './acts.ts';
import { FormTrouble } from './form-trouble.tsx';
import { useHouse } from './house.ts';
import { mistakeWords } from './mistake-words.ts';
import { officeToday } from './office-today.ts';
import { useManager } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Props: what to do with a filled-in account, and the way back. */
export interface NewStaffDialogProps {
  readonly onAdd: (account: NewStaff) => void;
  readonly onBack: () => void;
}

const empty = { name: '', login: '', role: 'counter' as NewStaff['role'], password: '', endsOn: '' };

/** A new account. Mistakes are said in place, after the first try. */
export function NewStaffDialog({ onAdd, onBack }: NewStaffDialogProps) {
  const t = useTexts();
  const { now, town } = useHouse();
  const busy = useManager((state) => state.busy);
  const [account, setAccount] = useState(empty);
  const [tried, setTried] = useState(false);
  const mistakes = {
    name: nameMistake(account.name),
    login: nameMistake(account.login),
    password: passwordMistake(account.password),
    endsOn: lastDayMistake(account.endsOn, officeToday(now, town.office.timeZone)),
  };
  const send = (): void => {
    setTried(true);
    if (Object.values(mistakes).some((mistake) => mistake !== null)) return;
    onAdd({ ...account, endsOn: account.endsOn === '' ? null : account.endsOn });
  };
  const field = (name: keyof typeof mistakes) => ({
    value: account[name],
    mistake: tried ? mistakeWords(mistakes[name], t) : null,
    onChange: (value: string) => setAccount((before) => ({ ...before, [name]: value })),
  });
  return (
    <AskDialog
      title={t('newStaff.title')}
      yes={t('newStaff.send')}
      no={t('newStaff.back')}
      busy={busy ? t('common:busy') : null}
      onYes={send}
      onNo={onBack}
    >
      <FormTrouble />
      <Field {...field('name')} label={t('staff.name')} />
      <Field {...field('login')} label={t('staff.login')} />
      <Choices
        label={t('newStaff.role')}
        value={account.role}
        choices={[
          { value: 'counter', words: t('newStaff.counterRole') },
          { value: 'manager', words: t('newStaff.managerRole') },
        ]}
        onChange={(role) => setAccount((before) => ({ ...before, role }))}
      />
      <Field {...field('password')} label={t('newStaff.password')} hint={t('newStaff.passwordHint')} />
      <Field {...field('endsOn')} type="date" label={t('newStaff.endsOn')} hint={t('newStaff.endsOnHint')} />
    </AskDialog>
  );
}
