import type { DoneImport } from '../../../shared/domain/rooms/import-report.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { useOffice } from '../office.ts';
import { undoImport } from './import-acts.ts';
import { importHappens, useImport } from './import-store.ts';
import { useImportWords } from './use-import-words.ts';

/** Asks before an import is taken back. */
export function UndoDialog({ done: { id, kind, counts } }: { readonly done: DoneImport }) {
  const t = useImportWords();
  const { connection } = useOffice();
  const busy = useImport((state) => state.busy);
  return (
    <AskDialog
      title={t('done.undoTitle')}
      words={t('done.undoWords')}
      yes={t('done.undoYes')}
      no={t('back')}
      busy={busy ? t('common:busy') : null}
      onYes={() => void undoImport(connection, id)}
      onNo={() => importHappens({ type: 'put away' })}
    >
      <p>{`${t(`kindShort.${kind}`)}　${t('done.counts', { new: counts.new, changed: counts.changed, refused: counts.refused })}`}</p>
    </AskDialog>
  );
}
