import { Key } from '../ui/key.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { useHall } from './hall.ts';
import styles from './head.module.css';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** The office, and the other language by its own name. */
export function Head() {
  const { town } = useHall();
  const { language } = useTexts();
  return (
    <header className={styles['head']}>
      <p className={styles['office']}>
        <Pictogram name="window" className={styles['mark']} />
        <b>{town.office.name[language]}</b>
      </p>
      <LanguageKey />
    </header>
  );
}

/** One touch to the other language. */
export function LanguageKey() {
  const { t, language } = useTexts();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <Key
      className={styles['language']}
      lang={other}
      center
      onPress={() => happen({ type: 'language chosen', language: other })}
    >
      <Pictogram name="globe" />
      <span>{t('language')}</span>
    </Key>
  );
}
