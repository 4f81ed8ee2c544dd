import type { CSSProperties } from 'react';
import { languages, type Language } from '../../../shared/domain/language.ts';
import { NoticeCard } from '../../display/notice-card.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import type { EditedNotice } from './edited-notice.ts';
import styles from './notice-preview.module.css';
import { useNoticeWords } from './use-notice-words.ts';

/** Signage pixels become this many here. */
const SCALE = 0.4;

/** Props: what is written, and the language one looks at. */
export interface NoticePreviewProps {
  readonly edited: EditedNotice;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The notice as the display will show it, smaller but otherwise the same. */
export function NoticePreview({ edited, language, onLanguage }: NoticePreviewProps) {
  const t = useNoticeWords();
  const empty = edited.title.ja.trim() === '' && edited.title[language].trim() === '';
  const notice = empty ? { ...edited, title: { ...edited.title, ja: t('preview.empty') } } : edited;
  return (
    <aside className={styles['preview']} aria-label={t('preview.label')}>
      <h2>{t('preview.label')}</h2>
      <p className={styles['scale']}>{t('preview.scale', { percent: SCALE * 100 })}</p>
      <div className={styles['keys']} role="group" aria-label={t('preview.language')}>
        {languages.map((one) => (
          <DeskKey
            key={one}
            variant={one === language ? 'chosen' : 'quiet'}
            current={one === language}
            onPress={() => onLanguage(one)}
          >
            {t(`language.${one}`)}
          </DeskKey>
        ))}
      </div>
      <div className={styles['display']} style={{ '--u': `${SCALE}px` } as CSSProperties}>
        <NoticeCard notice={notice} language={language} />
      </div>
    </aside>
  );
}
