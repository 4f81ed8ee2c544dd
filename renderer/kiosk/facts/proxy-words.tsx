import { Pictogram } from '../../ui/pictogram.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './draft-promise.module.css';

/** What somebody needs who comes for another person, and where the sheet for it is. */
export function ProxyWords() {
  const { t } = useTexts();
  return (
    <p className={styles['proxy']}>
      <Pictogram name="pencil" className={styles['sign']} />
      <b>{t('facts:proxy')}</b>
    </p>
  );
}
