import type { ImportReport } from '../../../shared/domain/rooms/import-report.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { useOffice } from '../office.ts';
import { applyFile } from './import-acts.ts';
import { importHappens } from './import-store.ts';
import { useImportWords } from './use-import-words.ts';

/** Says once more what will happen, and that it can be taken back. */
export function ApplyDialog({ counts }: { readonly counts: ImportReport['counts'] }) {
  const t = useImportWords();
  const { connection } = useOffice();
  const told = (['new', 'changed', 'same', 'refused'] as const).filter((one) => counts[one] > 0);
  return (
    <AskDialog
      title={t('apply.title')}
      yes={t('apply.yes')}
      no={t('back')}
      onYes={() => void applyFile(connection)}
      onNo={() => importHappens({ type: 'put away' })}
    >
      <ul>
        {told.map((one) => (
          <li key={one}>{t(`apply.${one}`, { count: counts[one] })}</li>
        ))}
      </ul>
      <p>{t('apply.undo')}</p>
    </AskDialog>
  );
}
