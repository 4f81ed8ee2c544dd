import type { DoneImport } from '../../../shared/domain/rooms/import-report.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useOffice } from '../office.ts';
import styles from './done-list.module.css';
import { importHappens, useImport } from './import-store.ts';
import { useImportWords } from './use-import-words.ts';

/** The imports so far, each with the way to take it back. */
export function DoneList() {
  const t = useImportWords();
  const done = useImport((state) => state.done);
  if (done === null) return null;
  return (
    <section className={styles['panel']}>
      <h2 className={styles['title']}>{t('done.title')}</h2>
      {done.length === 0 ? (
        <p>{t('done.none')}</p>
      ) : (
        <ul>
          {done.map((one) => (
            <DoneRow key={one.id} done={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DoneRow({ done }: { readonly done: DoneImport }) {
  const t = useImportWords();
  const { dates, away } = useOffice();
  const { kind, at, by, counts, undoneAt } = done;
  const when = { day: dates.day(at), time: dates.time(at) };
  return (
    <li className={styles['row']}>
      <b>{t(`kindShort.${kind}`)}</b>
      <span>{t('done.by', { name: by, ...when })}</span>
      <span>{t('done.counts', { new: counts.new, changed: counts.changed, refused: counts.refused })}</span>
      {undoneAt !== null && <span>{t('done.undone', { day: dates.day(undoneAt), time: dates.time(undoneAt) })}</span>}
      {undoneAt === null && !away && (
        <DeskKey
          variant="quiet"
          label={t('done.undoOne', { kind: t(`kindShort.${kind}`), ...when })}
          onPress={() => importHappens({ type: 'changed', change: { panel: { kind: 'undo', done } } })}
        >
          {t('done.undo')}
        </DeskKey>
      )}
    </li>
  );
}
