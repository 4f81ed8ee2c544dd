import { useEffect } from 'react';
import { useOffice } from '../office.ts';
import { EmergencyDialog } from './emergency-dialog.tsx';
import { askNotices, endNotice } from './notice-acts.ts';
import { NoticeEditor } from './notice-editor.tsx';
import { NoticeList } from './notice-list.tsx';
import { NoticeNoteMessage } from './notice-note.tsx';
import styles from './notices-section.module.css';
import { noticesHappen, useNotices } from './notices-store.ts';
import { RunningEmergency } from './running-emergency.tsx';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { useNoticeWords } from './use-notice-words.ts';

const putAway = (): void => noticesHappen({ type: 'put away' });

/** Notices for the displays: what is up, what is written, and the one key for emergencies. */
export function NoticesSection() {
  const t = useNoticeWords();
  const { connection, view, away, me } = useOffice();
  const { list, page, owner } = useNotices();
  useEffect(() => noticesHappen({ type: 'entered', owner: me.id }), [me.id]);
  useEffect(() => {
    if (!away) void askNotices(connection);
  }, [connection, away, view.noticesRevision]);
  if (owner !== me.id || list === null) return <main className={styles['section']}>{t('loading')}</main>;
  return (
    <main className={styles['section']}>
      <RunningEmergency list={list} />
      <NoticeNoteMessage />
      {page.kind === 'list' ? <NoticeList list={list} /> : <NoticeEditor {...page} />}
      <Over />
    </main>
  );
}

/** What lies over the section, if anything does. */
function Over() {
  const t = useNoticeWords();
  const { connection, language } = useOffice();
  const { panel, busy } = useNotices();
  if (panel.kind === 'none') return null;
  if (panel.kind === 'emergency') return <EmergencyDialog {...panel} />;
  const { notice } = panel;
  const title = notice.title[language] || notice.title.ja;
  const isEmergency = notice.emergency !== null;
  return (
    <AskDialog
      title={isEmergency ? t('running.releaseTitle') : t('end.title', { title })}
      words={t(isEmergency ? 'running.releaseWords' : 'end.words')}
      yes={t(isEmergency ? 'running.releaseYes' : 'end.yes')}
      no={t('back')}
      busy={busy ? t('common:busy') : null}
      onYes={() => void endNotice(connection, notice.id, isEmergency ? 'released' : 'ended')}
      onNo={putAway}
    />
  );
}
