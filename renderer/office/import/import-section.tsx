import { useEffect } from 'react';
import { useOffice } from '../office.ts';
import { ApplyDialog } from './apply-dialog.tsx';
import { DoneList } from './done-list.tsx';
import { askDone } from './import-acts.ts';
import { ImportNoteMessage } from './import-note.tsx';
import styles from './import-section.module.css';
import { StagePanel } from './stage-panel.tsx';
import { importHappens, useImport } from './import-store.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { useImportWords } from './use-import-words.ts';

/** Bookings and facilities out of files: choose, look at every row, then import; and back again. */
export function ImportSection() {
  const t = useImportWords();
  const { connection, away, me } = useOffice();
  const { owner, panel, stage } = useImport();
  useEffect(() => importHappens({ type: 'entered', owner: me.id }), [me.id]);
  useEffect(() => {
    if (!away) void askDone(connection);
  }, [connection, away]);
  if (owner !== me.id) return null;
  return (
    <main className={styles['section']}>
      <h1 className="heard">{t('title')}</h1>
      <ImportNoteMessage />
      <StagePanel />
      <DoneList />
      {panel.kind === 'apply' && stage.kind === 'read' && <ApplyDialog counts={stage.report.counts} />}
      {panel.kind === 'undo' && <UndoDialog done={panel.done} />}
    </main>
  );
}
