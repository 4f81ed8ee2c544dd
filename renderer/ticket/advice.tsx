import type { ReactNode } from 'react';
import { howFar } from '../../shared/domain/waiting/how-far.ts';
import { dates } from '../i18n/dates.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import styles from './advice.module.css';
import { useHall } from './hall.ts';
import { useTexts } from './use-texts.ts';

/** What to do now, in one sentence and a second one. */
export function Advice() {
  const { view, town } = useHall();
  const { t, language } = useTexts();
  const { now, asOf } = view;
  const { time } = dates(language, town.office.timeZone);
  switch (now.kind) {
    case 'waiting': {
      const far = howFar(now, asOf);
      const title = far.kind === 'until' ? t('far.until.title', { time: time(far.at) }) : t(`far.${far.kind}.title`);
      return <Tip sign={far.kind === 'until' ? 'clock' : 'home'} title={title} rest={t(`far.${far.kind}.rest`)} />;
    }
    case 'held': {
      const rest = now.until === null ? t('advice.held.open') : t('advice.held.at', { time: time(now.until) });
      return <Tip sign="chat" title={t('advice.held.title')} rest={rest} />;
    }
    case 'absent':
      return <Tip sign="chat" title={t('advice.absent.title')} rest={t('advice.absent.rest')} />;
    case 'preparing':
      return <Tip sign="bell" title={t('advice.preparing.title')} rest={t('advice.preparing.rest')} />;
    case 'serving':
      return <Tip sign="desk" title={t('advice.serving.title')} rest={t('advice.serving.rest')} />;
    default:
      return null;
  }
}

/** Props of a piece of advice. */
export interface TipProps {
  readonly sign: PictogramName;
  readonly title: ReactNode;
  readonly rest: ReactNode;
}

/** A pictogram, what to do (bold), and a sentence about it. */
export function Tip({ sign, title, rest }: TipProps) {
  return (
    <p className={styles['tip']}>
      <Pictogram name={sign} className={styles['sign']} />
      <span className={styles['words']}>
        <b className={styles['title']}>{title}</b> {rest}
      </span>
    </p>
  );
}
