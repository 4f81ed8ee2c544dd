import { useTranslation } from 'react-i18next';
import styles from './panel-head.module.css';

/** Props of a panel's heading. */
export interface PanelHeadProps {
  readonly title: string;
  readonly page: number;
  readonly of: number;
}

/** What a panel shows, and which page of it. */
export function PanelHead({ title, page, of }: PanelHeadProps) {
  const { t } = useTranslation('signage');
  return (
    <header className={styles['head']}>
      <h2>{title}</h2>
      {of > 1 && <span>{t('waiting.page', { page, of })}</span>}
    </header>
  );
}
