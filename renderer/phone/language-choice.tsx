import { useState } from 'react';
import { languages, type Language } from '../../shared/domain/language.ts';
import { domLanguage } from '../i18n/dom-language.ts';
import { languageNames } from '../i18n/language-names.ts';
import { Key } from '../ui/key.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import styles from './language-choice.module.css';

/** Props of the way to the other languages. */
export interface LanguageChoiceProps {
  readonly words: string;
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** One touch shows every language by its own name, the next one takes it. */
export function LanguageChoice(props: LanguageChoiceProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Key className={styles['key']} center expanded={open} onPress={() => setOpen(!open)}>
        <Pictogram name="globe" />
        <span>{props.words}</span>
      </Key>
      {open && <LanguageNames {...props} onChosen={() => setOpen(false)} />}
    </>
  );
}

function LanguageNames({
  words,
  language,
  onChoose,
  onChosen,
}: LanguageChoiceProps & { readonly onChosen: () => void }) {
  return (
    <div className={styles['names']} role="group" aria-label={words}>
      {languages.map((one) => (
        <Key
          key={one}
          variant={one === language ? 'bar-on' : 'quiet'}
          center
          current={one === language}
          lang={domLanguage(one)}
          className={styles['name']}
          onPress={() => {
            onChoose(one);
            onChosen();
          }}
        >
          {languageNames[one]}
        </Key>
      ))}
    </div>
  );
}
