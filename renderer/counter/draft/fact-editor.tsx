import { localWords } from '../../i18n/local-words.ts';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import styles from './correct.module.css';
import type { EditorProps } from './editor-props.ts';
import { OptionsEditor } from './options-editor.tsx';
import { TextEditor } from './text-editor.tsx';
import { useValueWords } from './use-value-words.ts';

/** Writes one line of a form; what stood there before stays in sight. */
export function FactEditor(props: EditorProps) {
  const t = useTexts();
  const { language } = useDesk();
  const words = useValueWords();
  const { fact, was, check, value } = props.row;
  const chosen = fact.kind.kind === 'choice' || fact.kind.kind === 'several';
  return (
    <>
      <h3 className={styles['factTitle']}>{localWords(fact.label, language)}</h3>
      {check && <p className={styles['why']}>{t(`draft.why.${check}`)}</p>}
      <dl className={styles['before']}>
        {value && value.value !== '' && (
          <>
            <dt>{t('draft.edit.now')}</dt>
            <dd>
              <b>{words(fact, value.value)}</b> {t('draft.edit.from', { source: t(`draft.source.${value.source}`) })}
            </dd>
          </>
        )}
        {was !== null && (
          <>
            <dt>{t('draft.was')}</dt>
            <dd>
              <s>{was === '' ? t('draft.blank') : words(fact, was)}</s>
            </dd>
          </>
        )}
      </dl>
      {chosen ? <OptionsEditor {...props} /> : <TextEditor {...props} />}
    </>
  );
}
