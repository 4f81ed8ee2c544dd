import { languages } from '../../shared/domain/language.ts';
import { domLanguage } from '../i18n/dom-language.ts';
import { Key } from '../ui/key.tsx';
import styles from './language-keys.module.css';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Every language in its own name and script, always in the same place. */
export function LanguageKeys() {
  const { t, language } = useTexts();
  return (
    <section className={styles['tongues']} aria-label={t('languages')}>
      {languages.map((one) => (
        <Key
          key={one}
          variant={one === language ? 'bar-on' : 'bar'}
          current={one === language}
          lang={domLanguage(one)}
          className={styles['tongue']}
          onPress={() => happen({ type: 'language chosen', language: one })}
        >
          {t(one)}
        </Key>
      ))}
    </section>
  );
}
