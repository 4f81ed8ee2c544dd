import { useTranslation } from 'react-i18next';
import { Pictogram } from '../ui/pictogram.tsx';
import { useFit } from '../ui/use-fit.ts';
import styles from './notice-panel.module.css';
import type { NoticePage } from './notice-pages.ts';

/** Steps in which a text gives up its phrases, then the space between its signs. */
const STEPS = 2;

/** What staff have to say to everybody. */
export function NoticePanel({ page: { language, title, text, page, of } }: { readonly page: NoticePage }) {
  const { i18n } = useTranslation('signage');
  const t = i18n.getFixedT(language, 'signage');
  const box = useFit<HTMLDivElement>(STEPS);
  return (
    <div ref={box} className={styles['panel']} data-notice={language} lang={language}>
      <header className={styles['head']}>
        <Pictogram name="chat" className={styles['sign']} />
        <span>{t('notice.title')}</span>
        {of > 1 && <span className={styles['page']}>{t('waiting.page', { page, of })}</span>}
      </header>
      <h2 className={styles['title']}>{title}</h2>
      {text !== '' && <p className={styles['text']}>{text}</p>}
    </div>
  );
}
