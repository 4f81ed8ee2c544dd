import { useState } from 'react';
import { importKinds, MOST_FILE_BYTES } from '../../../shared/domain/rooms/import-report.ts';
import { Choices } from '../../ui/choices.tsx';
import { useOffice } from '../office.ts';
import { bytesWords } from './bytes-words.ts';
import styles from './choose-file.module.css';
import { FileKey } from './file-key.tsx';
import { takeFile } from './import-acts.ts';
import { importHappens, useImport } from './import-store.ts';
import { useImportWords } from './use-import-words.ts';

/** What the file is, and which. */
export function ChooseFile() {
  const t = useImportWords();
  const { connection, away } = useOffice();
  const chosen = useImport((state) => state.chosen);
  const [over, setOver] = useState(false);
  return (
    <section className={styles['panel']}>
      <h2 className={styles['title']}>{t('title')}</h2>
      <Choices
        label={t('kind.label')}
        value={chosen}
        choices={importKinds.map((value) => ({ value, words: t(`kind.${value}`) }))}
        onChange={(kind) => importHappens({ type: 'changed', change: { chosen: kind } })}
      />
      <div
        className={[styles['drop'], over && styles['over']].filter(Boolean).join(' ')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file && !away) void takeFile(connection, file);
        }}
      >
        {!away && <FileKey primary>{t('file.choose')}</FileKey>}
        <div>
          <p>{t('file.drop')}</p>
          <p>{t('file.limit', { limit: bytesWords(MOST_FILE_BYTES) })}</p>
        </div>
      </div>
      <p>{t('file.nothing')}</p>
    </section>
  );
}
