import styles from './panel.module.css';
import { useTexts } from './use-texts.ts';

const tables = ['rooms', 'availability', 'facilities'] as const;

/** The same things as tables, for spreadsheets and other programs. */
export function OpenData() {
  const { t } = useTexts();
  return (
    <section className={styles['panel']} aria-labelledby="data">
      <h2 id="data" className={styles['title']}>
        {t('data.title')}
      </h2>
      <p>{t('data.lead')}</p>
      <ul className={styles['links']}>
        {tables.map((table) => (
          <li key={table}>
            <a className={styles['link']} href={`${table}.csv`}>
              {t(`data.${table}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
