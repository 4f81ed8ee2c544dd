import { idleOf, inSteps } from './idle.ts';
import styles from './leaving-words.module.css';
import { useKiosk } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Says when the screen leaves by itself, in steps of five seconds. */
export function LeavingWords() {
  const { t } = useTexts();
  const seconds = useKiosk((state) => {
    const idle = idleOf(state.screen, (state.now - state.touchedAt) / 1000);
    return idle.kind === 'leaving' ? inSteps(idle.left) : null;
  });
  return seconds === null ? null : <p className={styles['leaving']}>{t('ticket.leaves', { seconds })}</p>;
}
