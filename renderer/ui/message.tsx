import type { ReactNode } from 'react';
import styles from './message.module.css';
import { Pictogram } from './pictogram.tsx';
import type { PictogramName } from './pictogram-shapes.tsx';

/** Props of a message: what happened, and what to do now. */
export interface MessageProps {
  readonly pictogram: PictogramName;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** `stop` = a step failed (red edge); `note` = something to know or to correct (ink edge). */
  readonly tone?: 'note' | 'stop';
  /** Read out at once by a screen reader. */
  readonly urgent?: boolean;
  readonly className?: string | undefined;
}

/** A panel that stays until it is acted on. */
export function Message({ pictogram, title, children, tone = 'note', urgent = false, className }: MessageProps) {
  return (
    <section
      className={[styles['message'], styles[tone], className].filter(Boolean).join(' ')}
      role={urgent ? 'alert' : 'status'}
    >
      <Pictogram name={pictogram} className={styles['pictogram']} />
      <div>
        <p className={styles['title']}>{title}</p>
        {children && <div className={styles['rest']}>{children}</div>}
      </div>
    </section>
  );
}
