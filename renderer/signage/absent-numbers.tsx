import { useTranslation } from 'react-i18next';
import { Pictogram } from '../ui/pictogram.tsx';
import { TicketNumber } from '../ui/ticket-number.tsx';
import styles from './absent-numbers.module.css';
import { pageOf } from './page-of.ts';
import { useSignage } from './store.ts';

/** Numbers that fit on one line beside the word; where there are more, the page's number takes the last place. */
const PLACES = 4;

/** A page of them stays this long (s). */
const PAGE_S = 15;

/** Numbers that were not there when called; they stay until they come back. */
export function AbsentNumbers({ absent }: { readonly absent: readonly string[] }) {
  const { t } = useTranslation(['signage', 'common']);
  const beat = useSignage(({ second }) => Math.floor(second / PAGE_S));
  if (absent.length === 0) return null;
  const { items, page, of } = pageOf(absent, absent.length > PLACES ? PLACES - 1 : PLACES, beat);
  return (
    <p className={styles['absent']} data-absent>
      <Pictogram name="absent" className={styles['sign']} />
      <span>{t('absent.title')}</span>
      {items.map((ticket) => (
        <TicketNumber key={ticket} value={ticket} className={styles['number']} />
      ))}
      {of > 1 && <span className={styles['page']}>{t('waiting.page', { page, of })}</span>}
    </p>
  );
}
