import type { DraftMark } from '../../../shared/domain/draft.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import { localWords } from '../../i18n/local-words.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { shortcuts } from '../shortcuts.ts';
import { useTexts } from '../use-texts.ts';
import styles from './draft.module.css';
import { FormStateWord } from './form-state-word.tsx';

/** That forms are there and how they stand. What is in them is opened by a key of its own, since that is written down. */
export function ClosedDraft({ stop, marks }: { readonly stop: Stop; readonly marks: readonly DraftMark[] }) {
  const t = useTexts();
  const { acts, guidance, language, away } = useDesk();
  return (
    <section className={styles['draft']} aria-label={t('draft.title')}>
      <div className={styles['top']}>
        <h2 className={styles['title']}>{t('draft.count', { count: marks.length })}</h2>
        {!away && (
          <DeskKey pictogram="papers" shortcut={shortcuts.draft} onPress={() => acts.openDraft(stop)}>
            {t('draft.open')}
          </DeskKey>
        )}
      </div>
      <ul className={styles['marks']}>
        {marks.map((mark) => {
          const form = guidance?.book.forms.find(({ id }) => id === mark.form);
          return (
            <li key={mark.form}>
              {form ? localWords(form.title, language) : mark.form}
              <FormStateWord form={mark} />
            </li>
          );
        })}
      </ul>
      <p className={styles['note']}>{t('draft.opensByItself')}</p>
    </section>
  );
}
