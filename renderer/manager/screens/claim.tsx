import { useEffect, useRef, useState } from 'react';
import type { StaffSession } from '../../client/staff-session.ts';
import { DeskCard } from '../../ui/desk-card.tsx';
import { DeskForm } from '../../ui/desk-form.tsx';
import { Field } from '../../ui/field.tsx';
import { Message } from '../../ui/message.tsx';
import { nameMistake, passwordMistake } from '../account-mistakes.ts';
import type { Card } from '../../desk/card.ts';
import { explain } from '../explain.ts';
import type { ManagerError } from '../manager-error.ts';
import { mistakeWords } from '../mistake-words.ts';
import { useTexts } from '../use-texts.ts';

const empty = { code: '', login: '', name: '', password: '' };

/** The first start: whoever holds the code that the hub showed once becomes its manager. */
export function Claim({ session, ...card }: Card & { readonly session: StaffSession }) {
  const t = useTexts();
  const [account, setAccount] = useState(empty);
  const [asking, setAsking] = useState<'not yet' | 'corrected' | 'asked'>('not yet');
  const [error, setError] = useState<ManagerError | null>(null);
  const code = useRef<HTMLInputElement>(null);
  useEffect(() => code.current?.focus(), []);
  const mistakes = {
    code: nameMistake(account.code),
    login: nameMistake(account.login),
    name: nameMistake(account.name),
    password: passwordMistake(account.password),
  };
  const send = async (): Promise<void> => {
    setError(null);
    if (Object.values(mistakes).some((mistake) => mistake !== null)) return setAsking('corrected');
    setAsking('asked');
    const answer = await session.claim(account);
    setAsking('corrected');
    if (!answer.ok) setError(answer.error);
  };
  const field = (name: keyof typeof empty) => ({
    label: t(`claim.${name}`),
    value: account[name],
    mistake: asking === 'not yet' ? null : mistakeWords(mistakes[name], t),
    onChange: (value: string) => setAccount((before) => ({ ...before, [name]: value })),
  });
  const trouble = error && explain(error, t);
  return (
    <DeskCard {...card} title={t('claim.title')}>
      <p>{t('claim.how')}</p>
      {trouble && (
        <Message pictogram="question" title={trouble.title} tone={trouble.tone} urgent>
          {trouble.rest}
        </Message>
      )}
      <DeskForm send={t('claim.send')} busy={asking === 'asked' ? t('common:busy') : null} onSend={() => void send()}>
        <Field {...field('code')} ref={code} figures />
        <Field {...field('name')} hint={t('claim.nameHint')} autoComplete="name" />
        <Field {...field('login')} hint={t('claim.loginHint')} autoComplete="username" />
        <Field {...field('password')} hint={t('claim.passwordHint')} type="password" autoComplete="new-password" />
      </DeskForm>
    </DeskCard>
  );
}
