import type { Notice } from '../../../shared/domain/notice.ts';
import { isOver } from '../../../shared/domain/notice-rules.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useOffice } from '../office.ts';
import { writeNotice } from './notice-acts.ts';
import { noticesHappen, useNotices } from './notices-store.ts';
import styles from './running-emergency.module.css';
import { useNoticeWords } from './use-notice-words.ts';

const MINUTE_MS = 60_000;

/** One press lets it go on so many minutes longer. */
const MORE_MINUTES = 15;

/** An emergency that is on the displays: what, until when, and the way to end it. It stays in sight whatever else is done. */
export function RunningEmergency({ list }: { readonly list: readonly Notice[] }) {
  const t = useNoticeWords();
  const { now, today, dates, language, connection, away } = useOffice();
  const busy = useNotices((state) => state.busy);
  const notice = list.find((one) => one.emergency && one.endedAt === null && !isOver(one, { now, today }));
  if (!notice?.emergency) return null;
  const { emergency } = notice;
  const { drill, until } = emergency;
  const minutes = Math.round((until - now) / MINUTE_MS);
  const time = dates.time(until);
  const title = notice.title[language] || notice.title.ja;
  const prolong = (): void => {
    const draft = { ...notice, emergency: { ...emergency, until: until + MORE_MINUTES * MINUTE_MS } };
    void writeNotice(connection, { id: notice.id, draft, deed: 'prolonged' });
  };
  return (
    <section
      className={[styles['bar'], styles[drill ? 'drill' : 'real']].join(' ')}
      aria-live="assertive"
      data-running={drill ? 'drill' : 'real'}
    >
      {drill ? <b className={styles['mark']}>{t('drill')}</b> : <Pictogram name="late" className={styles['sign']} />}
      <div className={styles['words']}>
        <p className={styles['what']}>{t(drill ? 'running.drill' : 'running.real', { title })}</p>
        <p>{minutes > 1 ? t('running.left', { minutes, time }) : t('running.lastMinute', { time })}</p>
      </div>
      {!away && (
        <>
          <DeskKey variant="quiet" busy={busy ? t('common:busy') : null} onPress={prolong}>
            {t('running.prolong')}
          </DeskKey>
          <DeskKey className={styles['release']} onPress={() => noticesHappen({ type: 'end asked', notice })}>
            {t('running.release')}
          </DeskKey>
        </>
      )}
    </section>
  );
}
