import { useTranslation } from 'react-i18next';
import { Pictogram } from '../../ui/pictogram.tsx';
import styles from './notice.module.css';

/** Before the first picture: the display comes by itself as soon as the hub is there. */
export function Starting() {
  const { t } = useTranslation(['signage', 'common']);
  return (
    <main className={styles['notice']}>
      <Pictogram name="window" className={styles['sign']} />
      <h1>{t('common:connection.connecting')}</h1>
    </main>
  );
}
