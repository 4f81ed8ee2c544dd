import { noticeWords } from '../../shared/domain/notice-text.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { NoticeDraft } from '../../shared/domain/notice.ts';
import { RubyText } from '../i18n/ruby-text.tsx';
import { useFit } from '../ui/use-fit.ts';
import styles from './notice-card.module.css';

/** Props of a notice as a display shows it. */
export interface NoticeCardProps {
  readonly notice: Pick<NoticeDraft, 'title' | 'text'>;
  /** Japanese stands for a language that staff left out. */
  readonly language: Language;
}

/** What staff wrote, in the place beside the calls. In signage pixels (`--u`), so that a picture of it is true to scale. */
export function NoticeCard({ notice, language: wanted }: NoticeCardProps) {
  const box = useFit<HTMLElement>(2);
  const { language, title, text } = noticeWords(notice, wanted);
  return (
    <article ref={box} className={styles['card']} lang={language}>
      <h2 className={styles['title']}>
        <RubyText text={title} language={language} />
      </h2>
      <p>
        <RubyText text={text} language={language} />
      </p>
    </article>
  );
}
