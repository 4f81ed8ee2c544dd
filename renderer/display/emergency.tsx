import { useTranslation } from 'react-i18next';
import type { EmergencyKind, NoticeDraft } from '../../shared/domain/notice.ts';
import { RubyText } from '../i18n/ruby-text.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import { useFit } from '../ui/use-fit.ts';
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

/** Props: what is shown, and until when it is, as the display says times. */
export interface EmergencyProps {
  readonly notice: Pick<NoticeDraft, 'title' | 'text' | 'emergency'>;
  readonly until: string;
}

/** An emergency has the whole screen: what it is, what to do, in three ways of speaking; until when; that nobody is called. */
export function Emergency({ notice, until }: EmergencyProps) {
  const box = useFit<HTMLElement>(STEPS);
  const { title, text, emergency } = notice;
  if (!emergency) return null;
  const { kind, drill } = emergency;
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
  const t = useTranslation('signage').i18n.getFixedT('ja', 'signage');
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

function Until({ until, drill }: { readonly until: string; readonly drill: boolean }) {
  const t = useTranslation('signage').i18n.getFixedT('ja', 'signage');
  return (
    <footer className={[styles['until'], drill ? styles['drilled'] : ''].join(' ')}>
      <span>{t('emergency.until', { time: until })}</span>
      <span>{t('emergency.paused')}</span>
    </footer>
  );
}
