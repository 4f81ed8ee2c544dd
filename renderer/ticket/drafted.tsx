import styles from './drafted.module.css';
import { useTexts } from './use-texts.ts';

/** Says, small, that nobody has checked the words of this language yet; Japanese is the town's own. */
export function Drafted() {
  const { t } = useTexts();
  const words = t('common:drafted');
  return words === '' ? null : <p className={styles['drafted']}>{words}</p>;
}
