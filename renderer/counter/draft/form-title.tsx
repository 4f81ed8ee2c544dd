import type { Form } from '../../../shared/domain/form.ts';
import { localWords } from '../../i18n/local-words.ts';
import { useDesk } from '../desk.ts';
import styles from './draft.module.css';

/** A dialog's title: what is asked, about which form. */
export function FormTitle({ form, words }: { readonly form: Form; readonly words: string }) {
  const { language } = useDesk();
  return (
    <span className={styles['formTitle']}>
      {words}
      <small>{localWords(form.title, language)}</small>
    </span>
  );
}
