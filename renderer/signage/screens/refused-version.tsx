import { useTranslation } from 'react-i18next';
import { CONTRACT_VERSION } from '../../../shared/contract/version.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import styles from './notice.module.css';

/** Hub and display speak different versions: where visitors look instead, and for staff which side to update. */
export function RefusedVersion({ hub, update }: { readonly hub: string; readonly update: 'hub' | 'device' }) {
  const { t } = useTranslation(['signage', 'common']);
  return (
    <main className={styles['notice']}>
      <Pictogram name="window" className={styles['sign']} />
      <h1 className={styles['title']}>{t('refused.title')}</h1>
      <p>{t('refused.rest')}</p>
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
