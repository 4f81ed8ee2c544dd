import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import { RubyText } from '../i18n/ruby-text.tsx';
import { landFocus } from './keys/land-focus.ts';
import { useFit } from '../ui/use-fit.ts';
import styles from './stage.module.css';
import { useKiosk } from './store.ts';
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
  /** What one touches needs the whole width: on the wide panel too it stands below what one looks at. */
  readonly wide?: boolean;
  readonly alert?: boolean;
}

/** The middle of the kiosk. */
export function Stage({ look, picture, children, alert = false, wide = false, ...words }: StageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const lookBox = useFit<HTMLElement>(2);
  useEffect(() => landFocus(heading.current, useKiosk.getState().byKeys), []);
  const asks = { role: 'alertdialog', 'aria-labelledby': 'stage-title', 'aria-describedby': 'stage-lead' };
  return (
    <main>
      <div className={styles['stage']} data-wide={wide || undefined} {...(alert ? asks : {})}>
        <section ref={lookBox} className={styles['look']}>
          <Heading {...words} heading={heading} />
          {look}
          {picture && <Pictogram name={picture} className={styles['picture']} />}
        </section>
        <section className={styles['touch']} data-touch="" aria-labelledby="stage-title">
          {children}
        </section>
      </div>
    </main>
  );
}

interface HeadingProps extends Pick<StageProps, 'title' | 'above' | 'lead' | 'leadFirst' | 'hero'> {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function Heading({ title, above, lead, leadFirst = false, hero = false, heading }: HeadingProps) {
  const { language } = useTexts();
  const leadLine = lead !== undefined && (
    <p id="stage-lead" data-lead="" className={styles['lead']}>
      {lead}
    </p>
  );
  return (
    <div className={styles['words']}>
      {above}
      {leadFirst && leadLine}
      <h1 id="stage-title" ref={heading} tabIndex={-1} className={hero ? styles['hero'] : styles['title']}>
        {typeof title === 'string' ? <RubyText text={title} language={language} /> : title}
      </h1>
      {!leadFirst && leadLine}
    </div>
  );
}
