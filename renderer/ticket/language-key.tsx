import { useState } from 'react';
import { languages } from '../../shared/domain/language.ts';
import { domLanguage } from '../i18n/dom-language.ts';
import { languageNames } from '../i18n/language-names.ts';
import { Key } from '../ui/key.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import styles from './language-key.module.css';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** One touch shows every language by its own name, the next one takes it. */
export function LanguageKey() {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Key className={styles['key']} center expanded={open} onPress={() => setOpen(!open)}>
        <Pictogram name="globe" />
        <span>{t('languages')}</span>
      </Key>
      {open && <LanguageNames onChosen={() => setOpen(false)} />}
    </>
  );
}

function LanguageNames({ onChosen }: { readonly onChosen: () => void }) {
  const { t, language } = useTexts();
  return (
    <div className={styles['names']} role="group" aria-label={t('languages')}>
      {languages.map((one) => (
        <Key
          key={one}
          variant={one === language ? 'bar-on' : 'quiet'}
          center
          current={one === language}
          lang={domLanguage(one)}
          className={styles['name']}
          onPress={() => {
            happen({ type: 'language chosen', language: one });
            onChosen();
          }}
        >
          {languageNames[one]}
        </Key>
      ))}
    </div>
  );
}
