import { useEffect, useRef, useState } from 'react';
import type { HubConnection } from '../../client/hub-connection.ts';
import { PAIRING_LENGTH, pairingGroups, pairingLetters } from '../../client/pairing-code.ts';
import { DeskCard } from '../../ui/desk-card.tsx';
import { DeskForm } from '../../ui/desk-form.tsx';
import { Field } from '../../ui/field.tsx';
import type { Card } from '../../desk/card.ts';
import { useTexts } from '../use-texts.ts';

/** For whoever sets the desk up: the code that the manager's page shows. */
export function Pairing({ connection, ...card }: Card & { readonly connection: HubConnection }) {
  const t = useTexts();
  const [letters, setLetters] = useState('');
  const [busy, setBusy] = useState(false);
  const [mistake, setMistake] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = async (): Promise<void> => {
    if (letters.length < PAIRING_LENGTH) return setMistake(t('pairing.short', { count: PAIRING_LENGTH }));
    setBusy(true);
    const paired = await connection.pair(pairingGroups(letters));
    setBusy(false);
    if (paired.ok) return;
    const { error } = paired;
    if (error.code === 'TOO_MANY_TRIES') setMistake(t('common:pairing.TOO_MANY_TRIES', error.data));
    else setMistake(t(error.code === 'CODE_UNKNOWN' ? 'common:pairing.CODE_UNKNOWN' : 'common:pairing.trouble'));
    field.current?.focus();
  };
  return (
    <DeskCard {...card} title={t('common:pairing.title')}>
      <p>{t('common:pairing.how')}</p>
      <DeskForm send={t('common:pairing.send')} busy={busy ? t('common:busy') : null} onSend={() => void send()}>
        <Field
          ref={field}
          figures
          label={t('common:pairing.code')}
          value={pairingGroups(letters)}
          mistake={mistake}
          onChange={(typed) => {
            setMistake(null);
            setLetters(pairingLetters(typed));
          }}
        />
      </DeskForm>
    </DeskCard>
  );
}
