import { useTranslation } from 'react-i18next';
import { Condensed } from '../../ui/condensed.tsx';
import { useHall } from '../hall.ts';
import styles from './panel-head.module.css';

/** Props of a panel's heading. */
export interface PanelHeadProps {
  readonly title: string;
  readonly page: number;
  readonly of: number;
  /** Of when it is (epoch ms), where that counts. */
  readonly asOf?: number;
}

/** What a panel shows, which page of it, and of when. */
export function PanelHead({ title, page, of, asOf }: PanelHeadProps) {
  const { dates } = useHall();
  const { t } = useTranslation(['signage', 'common']);
  return (
    <header className={styles['head']}>
      <h2>{title}</h2>
      {of > 1 && <span>{t('waiting.page', { page, of })}</span>}
      {asOf !== undefined && (
        <Condensed className={styles['as-of']}>{t('common:asOf', { time: dates.time(asOf) })}</Condensed>
      )}
    </header>
  );
}
