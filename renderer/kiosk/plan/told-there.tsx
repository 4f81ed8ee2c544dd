import { useTexts } from '../use-texts.ts';
import styles from './advice-list.module.css';

/** For whoever takes no more than a ticket: the rest is told at the counter. Information: flat. */
export function ToldThere() {
  const { t } = useTexts();
  return (
    <ul className={styles['told']}>
      <li>{t('plan:told.rest')}</li>
      <li>{t('plan:told.identity')}</li>
    </ul>
  );
}
