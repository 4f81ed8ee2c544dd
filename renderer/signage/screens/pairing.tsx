import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { HubConnection } from '../../client/hub-connection.ts';
import { PAIRING_LENGTH, pairingGroups } from '../../client/pairing-code.ts';
import { Figures } from '../../ui/figures.tsx';
import { usePairing } from '../use-pairing.ts';
import styles from './notice.module.css';

/** For whoever sets the display up: the code from the manager's page, typed on a keyboard. */
export function Pairing({ connection }: { readonly connection: HubConnection }) {
  const { t } = useTranslation(['signage', 'common']);
  const { letters, entry, press } = usePairing(connection);
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [press]);
  return (
    <main className={styles['notice']}>
      <h1 className={styles['title']}>{t('common:pairing.title')}</h1>
      <p>{t('pairing.how')}</p>
      <p className={styles['code']} aria-label={t('common:pairing.code')} aria-live="polite">
        <Figures>{pairingGroups(letters.padEnd(PAIRING_LENGTH, '_'))}</Figures>
      </p>
      {entry.kind === 'sending' && <p role="status">{t('pairing.busy')}</p>}
      {entry.kind === 'refused' && <p role="alert">{t(`common:pairing.${entry.why}`, { seconds: entry.seconds })}</p>}
    </main>
  );
}
