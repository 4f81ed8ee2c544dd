import { Pictogram } from '../ui/pictogram.tsx';
import { useHall } from './hall.ts';
import { LanguageKey } from './language-key.tsx';
import styles from './head.module.css';
import { useTexts } from './use-texts.ts';

/** The office, and the way to the other languages. */
export function Head() {
  const { town } = useHall();
  const { say } = useTexts();
  return (
    <header className={styles['head']}>
      <p className={styles['office']}>
        <Pictogram name="window" className={styles['mark']} />
        <b>{say(town.office.name)}</b>
      </p>
      <LanguageKey />
    </header>
  );
}
