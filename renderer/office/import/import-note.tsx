import { DeskKey } from '../../ui/desk-key.tsx';
import { Message } from '../../ui/message.tsx';
import { explainImport } from './explain-import.ts';
import styles from './import-note.module.css';
import { importHappens, useImport } from './import-store.ts';
import { useImportWords } from './use-import-words.ts';

/** The word about the last action. */
export function ImportNoteMessage() {
  const t = useImportWords();
  const { note, panel } = useImport();
  if (!note || panel.kind !== 'none') return null;
  const words =
    note.kind === 'refused'
      ? explainImport(note.error, t)
      : {
          title: t('done.undid'),
          rest: note.kept > 0 ? t('done.kept', { count: note.kept }) : '',
          tone: 'note' as const,
        };
  return (
    <div className={styles['note']}>
      <Message
        pictogram={note.kind === 'refused' ? 'question' : 'yes'}
        title={words.title}
        tone={words.tone}
        urgent={note.kind === 'refused'}
      >
        {words.rest}
      </Message>
      <DeskKey variant="quiet" onPress={() => importHappens({ type: 'put away' })}>
        {t('put')}
      </DeskKey>
    </div>
  );
}
