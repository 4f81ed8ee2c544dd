import { AvailabilityMark, type AvailabilityShape } from '../ui/availability-mark.tsx';
import styles from './legend.module.css';
import { useTexts } from './use-texts.ts';

const shapes: readonly AvailabilityShape[] = ['circle', 'triangle', 'cross', 'dash', 'closed', 'lottery'];

/** What the signs mean. */
export function Legend() {
  const { t } = useTexts();
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {shapes.map((shape) => (
        <li key={shape} className={styles['item']}>
          <AvailabilityMark shape={shape} className={styles['mark']} />
          <span>{t(`sign.${shape}`)}</span>
        </li>
      ))}
    </ul>
  );
}
