import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HubConnection } from '../../client/hub-connection.ts';
import { PAIRING_ALPHABET, PAIRING_LENGTH, pairingGroups, pairingLetters } from '../../client/pairing-code.ts';
import { CodePad } from '../../ui/code-pad.tsx';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import styles from './pairing.module.css';

/** For whoever sets the kiosk up: the code that the manager's page shows. */
export function Pairing({ connection }: { readonly connection: HubConnection }) {
  const { t } = useTranslation(['kiosk', 'common']);
  const [letters, setLetters] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const type = (letter: string): void => setLetters((before) => pairingLetters(before + letter));
  const send = async (): Promise<void> => {
    setBusy(true);
    const paired = await connection.pair(pairingGroups(letters));
    setBusy(false);
    if (paired.ok) return;
    setLetters('');
    const { error } = paired;
    if (error.code === 'TOO_MANY_TRIES') setTrouble(t('common:pairing.TOO_MANY_TRIES', error.data));
    else setTrouble(t(error.code === 'CODE_UNKNOWN' ? 'common:pairing.CODE_UNKNOWN' : 'common:pairing.trouble'));
  };
  return (
    <main
      className={styles['pairing']}
      onKeyDown={({ key }) => {
        if (key === 'Backspace') setLetters((before) => before.slice(0, -1));
        else if (key.length === 1 && key !== ' ') type(key);
      }}
    >
      <h1 className={styles['title']}>{t('common:pairing.title')}</h1>
      <p className={styles['how']}>{t('common:pairing.how')}</p>
      <p className={styles['code']} aria-label={t('common:pairing.code')} aria-live="polite">
        <Figures>{pairingGroups(letters.padEnd(PAIRING_LENGTH, '_'))}</Figures>
      </p>
      {trouble && <Message pictogram="question" title={trouble} urgent />}
      <CodePad
        alphabet={PAIRING_ALPHABET}
        onLetter={type}
        onErase={() => setLetters((before) => before.slice(0, -1))}
        eraseWords={t('common:pairing.erase')}
      />
      {letters.length === PAIRING_LENGTH && (
        <Key
          variant="primary"
          className={styles['send']}
          busy={busy ? t('common:busy') : null}
          onPress={() => void send()}
        >
          {t('common:pairing.send')}
        </Key>
      )}
    </main>
  );
}
