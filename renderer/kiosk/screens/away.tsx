import { Pictogram } from '../../ui/pictogram.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './notice.module.css';

/** The hub is not there. Nothing to press: it comes back by itself, and people nearby can help meanwhile. */
export function Away({ connecting }: { readonly connecting: boolean }) {
  const { t, ruby, language } = useTexts();
  // Whoever comes now cannot choose a language: the one sentence that helps stands in both.
  const other = language === 'en' ? 'ja' : 'en';
  return (
    <main className={styles['notice']}>
      <Pictogram name="window" className={styles['sign']} />
      {connecting ? (
        <h1 className={styles['title']}>{ruby.t('away.connecting')}</h1>
      ) : (
        <>
          <h1 className={styles['title']}>{ruby.t('away.title')}</h1>
          <p className={styles['lead']}>{t('away.rest')}</p>
          <p className={styles['lead']} lang={other}>
            {t('away.rest', { lng: other })}
          </p>
          <p>{t('away.soon')}</p>
        </>
      )}
    </main>
  );
}
