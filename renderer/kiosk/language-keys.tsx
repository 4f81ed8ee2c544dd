import { languages, type Language } from '../../shared/domain/language.ts';
import { domLanguage } from '../i18n/dom-language.ts';
import { languageNames } from '../i18n/language-names.ts';
import { Key } from '../ui/key.tsx';
import { useHall } from './hall.ts';
import styles from './language-keys.module.css';
import { happen, useKiosk } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Props of the languages. */
export interface LanguageKeysProps {
  /** Where a language is also the way in, there is no more to choose yet. */
  readonly onChoose?: (language: Language) => void;
}

/**
 * Every language in its own name and script, always in the same place; beside them more time. On the wide panel that
 * has a place in the bar.
 */
export function LanguageKeys({ onChoose }: LanguageKeysProps) {
  const { panel } = useHall();
  const { t, language } = useTexts();
  const withSlow = panel === 'portrait-32' && !onChoose;
  const choose = onChoose ?? ((one: Language) => happen({ type: 'language chosen', language: one }));
  return (
    <div className={styles['row']} data-alone={withSlow ? undefined : ''}>
      <section className={styles['tongues']} aria-label={t('languages')}>
        {languages.map((one) => (
          <Key
            key={one}
            variant={one === language ? 'bar-on' : 'bar'}
            current={one === language}
            lang={domLanguage(one)}
            className={styles['tongue']}
            onPress={() => choose(one)}
          >
            {languageNames[one]}
          </Key>
        ))}
      </section>
      {withSlow && <SlowKey />}
    </div>
  );
}

function SlowKey() {
  const { t } = useTexts();
  const slow = useKiosk((state) => state.slow);
  return (
    <Key
      variant={slow ? 'bar-on' : 'bar'}
      on={slow}
      className={styles['tongue']}
      onPress={() => happen({ type: 'mode switched', mode: 'slow' })}
    >
      {t(slow ? 'slow.off' : 'slow.on')}
    </Key>
  );
}
