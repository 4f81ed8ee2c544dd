import type { LocalText } from '../../shared/domain/language.ts';
import type { EmergencyKind, NoticeDraft } from '../../shared/domain/notice.ts';
import { noticeWords } from '../../shared/domain/notice-text.ts';
import { RubyText } from '../i18n/ruby-text.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import styles from './emergency-board.module.css';

/** What the face says around the words of staff. */
export interface EmergencyFrame {
  /** 「訓練」, in the black boxes. */
  readonly mark: string;
  /** 「これは 訓練です」, in each language. */
  readonly isDrill: LocalText;
  /** 「14:15 まで」 */
  readonly until: string;
  /** 「お呼び出しは 止めています」 */
  readonly paused: string;
}

/** Props of an emergency as a display shows it. */
export interface EmergencyBoardProps {
  readonly notice: Pick<NoticeDraft, 'title' | 'text'>;
  readonly kind: EmergencyKind;
  readonly drill: boolean;
  readonly frame: EmergencyFrame;
}

const signs: Readonly<Record<EmergencyKind, PictogramName>> = {
  fire: 'fire',
  earthquake: 'earthquake',
  evacuate: 'evacuate',
  closed: 'shut',
  other: 'late',
};

/** The whole screen for what everybody must know now. In signage pixels (`--u`), so that a picture of it is true to scale. */
export function EmergencyBoard({ notice, kind, drill, frame }: EmergencyBoardProps) {
  const others = (['ja-x-easy', 'en'] as const)
    .map((one) => noticeWords(notice, one))
    .filter(({ language }) => language !== 'ja');
  return (
    <section className={[styles['board'], drill && styles['drill']].filter(Boolean).join(' ')} lang="ja">
      {drill && (
        <p className={styles['band']}>
          <b>{frame.mark}</b>
          <span>{frame.isDrill.ja}</span>
          <b>{frame.mark}</b>
        </p>
      )}
      <div className={styles['words']}>
        <h1 className={styles['title']}>
          <Pictogram name={signs[kind]} className={styles['sign']} />
          <span>{notice.title.ja}</span>
        </h1>
        <p className={styles['text']}>{notice.text.ja}</p>
        {others.map(({ language, title, text }) => (
          <p key={language} lang={language} className={styles['other']}>
            {drill && <b>{frame.isDrill[language]}</b>}
            <span>
              <RubyText text={title} language={language} />
            </span>
            <span>
              <RubyText text={text} language={language} />
            </span>
          </p>
        ))}
      </div>
      <p className={[styles['band'], styles['end']].join(' ')}>
        <span>{frame.until}</span>
        <span>{frame.paused}</span>
      </p>
    </section>
  );
}
