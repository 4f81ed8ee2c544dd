import { DRAFT_KEPT_MINUTES } from '../../../shared/domain/draft.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import { DraftKeys } from './draft-keys.tsx';
import { DraftLine } from './draft-line.tsx';
import styles from './draft.module.css';
import { FormStateWord } from './form-state-word.tsx';
import { FormTabs } from './form-tabs.tsx';
import { IdentityLine } from './identity-line.tsx';
import { PaperOut } from './paper-out.tsx';
import type { ShownDraft } from './use-draft.ts';

/** One drafted form with all that stands in it: what to check, who the visitor is, and what becomes of it. */
export function DraftSheet({ shown }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { language, away } = useDesk();
  const { current, rows, forms } = shown;
  const check = rows.filter(({ check }) => check !== null).length;
  return (
    <section className={styles['draft']} aria-label={t('draft.title')}>
      {forms.length > 1 && <FormTabs shown={shown} />}
      <div className={styles['top']}>
        <h2 className={styles['title']}>
          {t('draft.of', { form: localWords(current.form.title, language) })}{' '}
          {forms.length === 1 && <FormStateWord form={current.application} />}
        </h2>
        <p className={styles['count']}>
          {check === 0
            ? t('draft.nothingToCheck', { count: rows.length })
            : t('draft.toCheck', { count: rows.length, check })}
        </p>
      </div>
      <IdentityLine shown={shown} />
      <dl className={styles['lines']}>
        {rows.map((row) => (
          <DraftLine key={row.fact.id} row={row} />
        ))}
      </dl>
      <p className={styles['note']}>
        <Pictogram name="lock" />
        {t('draft.kept', { hours: DRAFT_KEPT_MINUTES / 60 })}
      </p>
      {!away && <DraftKeys shown={shown} />}
      <PaperOut shown={shown} />
    </section>
  );
}
