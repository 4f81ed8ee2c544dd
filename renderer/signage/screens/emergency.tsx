import { useTranslation } from 'react-i18next';
import type { EmergencyKind } from '../../../shared/domain/notice.ts';
import type { ShownNotice } from '../../../shared/domain/panels-view.ts';
import { RubyText } from '../../i18n/ruby-text.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { useHall } from '../hall.ts';
import styles from './emergency.module.css';

const signs: Readonly<Record<EmergencyKind, PictogramName>> = {
  fire: 'fire',
  earthquake: 'quake',
  evacuate: 'way-out',
  closed: 'door-shut',
  other: 'beware',
};

/** Steps in which long words become smaller, never below what is read from ten metres. */
const STEPS = 4;

/** An emergency has the whole screen: what it is, what to do, in three ways of speaking; until when; that nobody is called. */
export function Emergency({ notice }: { readonly notice: ShownNotice }) {
  const box = useFit<HTMLElement>(STEPS);
  const { title, text, emergency } = notice;
  if (!emergency) return null;
  const { kind, drill, until } = emergency;
  return (
    <div className={styles['screen']} data-emergency={kind} data-drill={drill || undefined} role="alert">
      {drill && <DrillBand />}
      <main ref={box} className={styles['words']}>
        <h1 className={styles['title']}>
          <Pictogram name={signs[kind]} className={styles['sign']} />
          <span>{title.ja}</span>
        </h1>
        {text.ja !== '' && <p className={styles['act']}>{text.ja}</p>}
        {text['ja-x-easy'] !== '' && (
          <p className={styles['easy']}>
            <RubyText text={text['ja-x-easy']} language="ja-x-easy" />
          </p>
        )}
        <English title={title.en} text={text.en} drill={drill} />
      </main>
      <Until until={until} drill={drill} />
    </div>
  );
}

function DrillBand() {
  const { t } = useTranslation('signage');
  return (
    <p className={styles['drill']}>
      <b>{t('emergency.drill')}</b>
      <span>{t('emergency.thisIsDrill')}</span>
      <b>{t('emergency.drill')}</b>
    </p>
  );
}

function English({ title, text, drill }: { readonly title: string; readonly text: string; readonly drill: boolean }) {
  const english = useTranslation('signage').i18n.getFixedT('en', 'signage');
  const words = [title, text].filter((one) => one !== '').join(' – ');
  if (words === '') return null;
  return (
    <p className={styles['english']} lang="en">
      {drill ? `${english('emergency.drill')}: ${words}` : words}
    </p>
  );
}

function Until({ until, drill }: { readonly until: number; readonly drill: boolean }) {
  const { dates } = useHall();
  const { t } = useTranslation('signage');
  return (
    <footer className={[styles['until'], drill ? styles['drilled'] : ''].join(' ')}>
      <span>{t('emergency.until', { time: dates.time(until) })}</span>
      <span>{t('emergency.paused')}</span>
    </footer>
  );
}
