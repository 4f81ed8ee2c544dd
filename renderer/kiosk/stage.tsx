import { useEffect, useRef, type ReactNode } from 'react';
import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import { RubyText } from '../i18n/ruby-text.tsx';
import styles from './stage.module.css';
import { useTexts } from './use-texts.ts';

/** Props of a screen: what one looks at, and below (or beside) it what one touches. */
export interface StageProps {
  /** `ruby.t(…)` or `ruby.say(…)`; a bare text may carry its readings. */
  readonly title: ReactNode;
  /** Stands over everything one looks at. */
  readonly above?: ReactNode;
  /** Small line above or below the title. */
  readonly lead?: ReactNode;
  readonly leadFirst?: boolean;
  readonly look?: ReactNode;
  /** Fills what is left of the part one looks at. */
  readonly picture?: PictogramName;
  readonly children: ReactNode;
  readonly hero?: boolean;
  readonly alert?: boolean;
}

/** The middle of the kiosk. The heading takes the focus, so that a new screen is read out from its beginning. */
export function Stage({ leadFirst = false, hero = false, alert = false, ...props }: StageProps) {
  const { title, above, lead, look, picture, children } = props;
  const { language } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const leadLine = lead !== undefined && <p className={styles['lead']}>{lead}</p>;
  return (
    <main>
      <div
        className={styles['stage']}
        role={alert ? 'alertdialog' : undefined}
        aria-labelledby={alert ? 'stage-title' : undefined}
      >
        <section className={styles['look']}>
          <div className={styles['words']}>
            {above}
            {leadFirst && leadLine}
            <h1 id="stage-title" ref={heading} tabIndex={-1} className={hero ? styles['hero'] : styles['title']}>
              {typeof title === 'string' ? <RubyText text={title} language={language} /> : title}
            </h1>
            {!leadFirst && leadLine}
          </div>
          {look}
          {picture && <Pictogram name={picture} className={styles['picture']} />}
        </section>
        <section className={styles['touch']}>{children}</section>
      </div>
    </main>
  );
}
