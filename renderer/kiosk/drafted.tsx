import styles from './drafted.module.css';
import { useTexts } from './use-texts.ts';

/** Says, small, that nobody has checked these words yet; nothing in Japanese, which the town wrote itself. */
export function Drafted() {
  const { t } = useTexts();
  const words = t('guide:drafted');
  return words === '' ? null : <p className={styles['drafted']}>{words}</p>;
}
