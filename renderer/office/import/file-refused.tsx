import type { FileRefusal } from '../../../shared/domain/rooms/import-report.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Message } from '../../ui/message.tsx';
import { useOffice } from '../office.ts';
import { FileKey } from './file-key.tsx';
import styles from './file-refused.module.css';
import { dropFile } from './import-acts.ts';
import { useImport } from './import-store.ts';
import { MappingEditor } from './mapping-editor.tsx';
import { refusalWords } from './refusal-words.ts';
import { useImportWords } from './use-import-words.ts';

/** Props: the file at the hub, if it got there, and why it is not taken. */
export interface FileRefusedProps {
  readonly file: string | null;
  readonly refusal: FileRefusal;
}

/** A file that is not taken as a whole. Where only its columns are not known, a person may say which is which. */
export function FileRefused({ file, refusal }: FileRefusedProps) {
  const t = useImportWords();
  const { connection, away } = useOffice();
  const chosen = useImport((state) => state.chosen);
  const { title, rest } = refusalWords(refusal, chosen, t);
  const mayMap = chosen === 'ledger' && refusal.fault === 'unknown-columns' && file !== null;
  return (
    <section className={styles['panel']}>
      <Message pictogram="papers" title={title} urgent>
        {rest}
      </Message>
      {mayMap && (
        <MappingEditor file={file} mapping={null} headings={refusal.headings} unknown={{ rooms: [], slots: [] }} />
      )}
      <div className={styles['keys']}>
        {!away && <FileKey primary={!mayMap}>{t('file.another')}</FileKey>}
        <DeskKey variant="quiet" onPress={() => dropFile(connection)}>
          {t('back')}
        </DeskKey>
      </div>
    </section>
  );
}
