import { idleOf, inSteps } from './idle.ts';
import styles from './leaving-words.module.css';
import { useKiosk } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Says when the screen leaves by itself, in steps of five seconds. */
export function LeavingWords() {
  const { t } = useTexts();
  const seconds = useKiosk((state) => {
    const idle = idleOf(state);
    return idle.kind === 'leaving' ? inSteps(idle.left) : null;
  });
  const staff = useKiosk((state) => state.screen.kind === 'staff');
  if (seconds === null) return null;
  return <p className={styles['leaving']}>{t(staff ? 'staff.leaves' : 'ticket.leaves', { seconds })}</p>;
}
