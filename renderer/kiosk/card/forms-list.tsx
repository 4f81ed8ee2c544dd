import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { useTexts } from '../use-texts.ts';
import styles from './forms-list.module.css';

/** As many titles as stand below each other; the rest is counted. */
const SHOWN = 3;

/** The forms that are made here, by title. */
export function FormsList({ forms }: { readonly forms: readonly string[] }) {
  const { guidance } = useHall();
  const { t, say } = useTexts();
  const chosen = guidance.book.forms.filter(({ id }) => forms.includes(id));
  const shown = chosen.length === SHOWN + 1 ? chosen : chosen.slice(0, SHOWN);
  return (
    <section className={styles['forms']}>
      <h2>{t('card:offer.forms')}</h2>
      <ul>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <Pictogram name="doc" className={styles['sign']} />
            <span>{say(title)}</span>
          </li>
        ))}
        {shown.length < chosen.length && (
          <li className={styles['more']}>{t('card:offer.more', { count: chosen.length - shown.length })}</li>
        )}
      </ul>
    </section>
  );
}
