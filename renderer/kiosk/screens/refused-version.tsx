import { CONTRACT_VERSION } from '../../../shared/contract/version.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './notice.module.css';

/** Hub and kiosk speak different versions: says which side to update, for whoever looks after them. */
export function RefusedVersion({ hub, update }: { readonly hub: string; readonly update: 'hub' | 'device' }) {
  const { t, ruby } = useTexts();
  return (
    <main className={styles['notice']}>
      <Pictogram name="window" className={styles['sign']} />
      <h1 className={styles['title']}>{ruby.t('away.title')}</h1>
      <p className={styles['lead']}>{t('away.rest')}</p>
      <p className={styles['staff']}>
        <b>{t('common:version.title')}</b>
        <br />
        {t(`common:version.${update}`)}
        <br />
        {t('common:version.versions', { hub, device: CONTRACT_VERSION })}
      </p>
    </main>
  );
}
