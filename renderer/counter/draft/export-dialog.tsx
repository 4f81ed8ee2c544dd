import { useDesk } from '../desk.ts';
import { DeskDialog } from '../dialogs/desk-dialog.tsx';
import { Picks } from '../../ui/picks.tsx';
import { useTexts } from '../use-texts.ts';
import type { ExportFormat } from './draft-acts.ts';
import { FormTitle } from './form-title.tsx';
import type { ShownDraft } from './use-draft.ts';

const formats: readonly ExportFormat[] = ['csv', 'json'];

/** A form as a file for the back office, for those who may. */
export function ExportDialog({ shown: { stop, current } }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { acts } = useDesk();
  return (
    <DeskDialog title={<FormTitle form={current.form} words={t('draft.out.title')} />} words={t('draft.out.words')}>
      <Picks
        picks={formats.map((format, index) => ({
          id: format,
          stroke: String(index + 1),
          words: t(`draft.out.${format}`),
          rest: t(`draft.out.rest.${format}`),
        }))}
        onPick={(format) => acts.exportForm(stop, current.form.id, format as ExportFormat)}
      />
    </DeskDialog>
  );
}
