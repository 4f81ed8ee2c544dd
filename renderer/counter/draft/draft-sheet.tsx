import { DRAFT_KEPT_HOURS } from '../../../shared/domain/draft.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Figures } from '../../ui/figures.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import { MainKeys, OtherKeys } from './draft-keys.tsx';
import { DraftLine } from './draft-line.tsx';
import styles from './draft.module.css';
import { FormStateWord } from './form-state-word.tsx';
import { FormTabs } from './form-tabs.tsx';
import { IdentityLine } from './identity-line.tsx';
import { PaperOut } from './paper-out.tsx';
import type { ShownDraft } from './use-draft.ts';
import { useReveal } from './use-reveal.ts';

/** One drafted form with all that stands in it: what to check, who the visitor is, and what becomes of it. */
export function DraftSheet({ shown }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { language, away } = useDesk();
  const opened = useReveal();
  const { current, rows, forms } = shown;
  const check = rows.filter(({ check }) => check !== null).length;
  return (
    <section ref={opened} className={styles['draft']} aria-label={t('draft.title')}>
      {forms.length > 1 ? (
        <FormTabs shown={shown} />
      ) : (
        <h2 className={styles['title']}>
          {t('draft.of', { form: localWords(current.form.title, language) })}{' '}
          <FormStateWord form={current.application} />
        </h2>
      )}
      <div className={styles['top']}>
        <div className={styles['whose']}>
          <Figures>{shown.stop.ticket}</Figures>
          <IdentityLine shown={shown} />
        </div>
        <p className={styles['count']}>
          {check === 0
            ? t('draft.nothingToCheck', { count: rows.length })
            : t('draft.toCheck', { count: rows.length, check })}
        </p>
      </div>
      <dl className={styles['lines']}>
        {rows.map((row) => (
          <DraftLine key={row.fact.id} row={row} />
        ))}
      </dl>
      <p className={styles['note']}>
        <Pictogram name="lock" />
        {t('draft.kept', { hours: DRAFT_KEPT_HOURS })}
      </p>
      <div className={styles['keys']}>
        <PaperOut shown={shown} />
        {!away && <MainKeys shown={shown} />}
      </div>
      {!away && <OtherKeys />}
    </section>
  );
}
