import { useEffect, useRef, useState } from 'react';
import type { WhyOut } from '../client/session-state.ts';
import type { Door, StaffSession } from '../client/staff-session.ts';
import { DeskCard } from '../ui/desk-card.tsx';
import { DeskForm } from '../ui/desk-form.tsx';
import { Field } from '../ui/field.tsx';
import { Message } from '../ui/message.tsx';
import type { Card } from './card.ts';
import { signInTrouble, type SignInError } from './sign-in-trouble.ts';
import { useDeskTexts } from './use-desk-texts.ts';

/** Props: the session to begin, whose face this is, and why the last one is over. */
export interface SignInProps extends Card {
  readonly session: StaffSession;
  readonly role: Door;
  readonly why: WhyOut | null;
}

/** Who is here? */
export function SignIn({ session, role, why, ...card }: SignInProps) {
  const t = useDeskTexts();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [asking, setAsking] = useState<'no' | 'asked' | 'missing'>('no');
  const [error, setError] = useState<SignInError | null>(null);
  const [loginField, passwordField] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  useEffect(() => loginField.current?.focus(), [loginField]);
  const send = async (): Promise<void> => {
    if (login.trim() === '' || password === '') return setAsking('missing');
    setAsking('asked');
    const answer = await session.signIn({ login, password });
    setAsking('no');
    setError(answer.ok ? null : answer.error);
    if (answer.ok) return;
    setPassword('');
    passwordField.current?.focus();
  };
  const missing = (value: string): string | null => (asking === 'missing' && value === '' ? t('signIn.empty') : null);
  const trouble = error && signInTrouble(error, role, t);
  return (
    <DeskCard {...card} title={t(`signIn.title.${role}`)}>
      {trouble ? (
        <Message pictogram="question" title={trouble.title} urgent>
          {trouble.rest}
        </Message>
      ) : (
        why && (
          <Message
            pictogram="clock"
            title={why === 'wrong-role' ? t(`signIn.wrong-role.${role}`) : t(`signIn.${why}`)}
          />
        )
      )}
      <DeskForm send={t('signIn.send')} busy={asking === 'asked' ? t('common:busy') : null} onSend={() => void send()}>
        <Field
          ref={loginField}
          label={t('signIn.login')}
          value={login}
          autoComplete="username"
          mistake={missing(login.trim())}
          onChange={setLogin}
        />
        <Field
          ref={passwordField}
          label={t('signIn.password')}
          value={password}
          type="password"
          autoComplete="current-password"
          mistake={missing(password)}
          onChange={setPassword}
        />
      </DeskForm>
    </DeskCard>
  );
}
