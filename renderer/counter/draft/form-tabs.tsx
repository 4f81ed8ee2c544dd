import { localWords } from '../../i18n/local-words.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Key } from '../../ui/key.tsx';
import { useDesk } from '../desk.ts';
import { shortcuts } from '../shortcuts.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './draft.module.css';
import { FormStateWord } from './form-state-word.tsx';
import { nextForm } from './next-form.ts';
import type { ShownDraft } from './use-draft.ts';

/** The forms of the visit, one of them open; those of this counter stand first. */
export function FormTabs({ shown: { forms, current } }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { language } = useDesk();
  const choose = (form: string): void => happen({ type: 'draft', move: { kind: 'form chosen', form } });
  return (
    <ul className={styles['tabs']} aria-label={t('draft.forms')}>
      {forms.map(({ form, application, here }) => (
        <li key={form.id}>
          <Key
            className={styles['tab']}
            variant={form.id === current.form.id ? 'chosen' : 'normal'}
            current={form.id === current.form.id}
            onPress={() => choose(form.id)}
          >
            <b>{localWords(form.title, language)}</b>
            <span className={styles['tabState']}>
              <FormStateWord form={application} />
              {!here && <small>{t('draft.elsewhere')}</small>}
            </span>
          </Key>
        </li>
      ))}
      <li>
        <DeskKey
          variant="quiet"
          className={styles['next']}
          shortcut={shortcuts['next-form']}
          onPress={() => choose(nextForm(forms, current))}
        >
          {t('draft.nextForm')}
        </DeskKey>
      </li>
    </ul>
  );
}
