import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './forms-list.module.css';

/** As many titles as stand below each other, in usual and in large letters; the rest is counted. */
const SHOWN = { usual: 3, large: 1 } as const;

/** The forms that are made here, by title. */
export function FormsList({ forms }: { readonly forms: readonly string[] }) {
  const { guidance } = useHall();
  const { t, say } = useTexts();
  const most = useKiosk(({ largeText }) => SHOWN[largeText ? 'large' : 'usual']);
  const chosen = guidance.book.forms.filter(({ id }) => forms.includes(id));
  const shown = chosen.length === most + 1 ? chosen : chosen.slice(0, most);
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
