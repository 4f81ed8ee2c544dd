import type { Guide } from '../../shared/domain/guide.ts';
import { questionPlace } from '../guide/question-place.ts';
import type { Answers } from '../../shared/flow/place-in-guide.ts';
import styles from './progress.module.css';
import { useTexts } from './use-texts.ts';

/** Props of the progress of a guide. */
export interface ProgressProps {
  readonly guide: Guide;
  readonly answers: Answers;
  readonly asked: string;
}

/** How far the visitor is: one bar a question, and the figures in words, since the number to come is the most there can be. */
export function Progress({ guide, answers, asked }: ProgressProps) {
  const { t, say } = useTexts();
  const { at, of, mayShrink } = questionPlace(guide, answers, asked);
  const bars = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <div className={styles['progress']}>
      <p className={styles['words']}>
        <b>{say(guide.title)}</b>
        <span>{t(mayShrink ? 'guide:progress.most' : 'guide:progress.exact', { at, of })}</span>
      </p>
      <ol className={styles['bars']} aria-hidden="true">
        {bars.map((bar) => (
          <li key={bar} data-bar={bar < at ? 'done' : bar === at ? 'now' : 'ahead'} />
        ))}
      </ol>
    </div>
  );
}
