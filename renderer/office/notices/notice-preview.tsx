import type { CSSProperties } from 'react';
import { noticePages } from '../../display/notice-pages.ts';
import { NoticePanel } from '../../display/notice-panel.tsx';
import { sidePlaces } from '../../display/side-place.ts';
import type { EditedNotice } from './edited-notice.ts';
import styles from './notice-preview.module.css';
import { useNoticeWords } from './use-notice-words.ts';

/** Signage pixels become this many here. */
const SCALE = 0.5;

/** The notice as the display will show it, page by page: smaller, but otherwise the same. */
export function NoticePreview({ edited }: { readonly edited: EditedNotice }) {
  const t = useNoticeWords();
  const isEmpty = edited.title.ja.trim() === '';
  const shown = isEmpty ? { ...edited, title: { ...edited.title, ja: t('preview.empty') } } : edited;
  return (
    <aside className={styles['preview']} aria-label={t('preview.label')}>
      <h2>{t('preview.label')}</h2>
      <p className={styles['scale']}>{t('preview.scale', { percent: SCALE * 100 })}</p>
      {noticePages(shown, sidePlaces.landscape).map((page) => (
        <div
          key={`${page.language} ${page.page}`}
          className={styles['display']}
          style={{ '--u': `${SCALE}px` } as CSSProperties}
        >
          <NoticePanel page={page} />
        </div>
      ))}
    </aside>
  );
}
