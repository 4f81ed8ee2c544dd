import { backReasons, type BackReason } from '../../../shared/domain/draft.ts';
import { useDesk } from '../desk.ts';
import { DeskDialog } from '../dialogs/desk-dialog.tsx';
import { Picks } from '../../ui/picks.tsx';
import { useTexts } from '../use-texts.ts';
import { FormTitle } from './form-title.tsx';
import type { ShownDraft } from './use-draft.ts';

/** Why a form is not accepted. */
export function SendBackDialog({ shown: { stop, current } }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { acts } = useDesk();
  return (
    <DeskDialog title={<FormTitle form={current.form} words={t('draft.back.title')} />} words={t('draft.back.words')}>
      <Picks
        picks={backReasons.map((reason, index) => ({
          id: reason,
          stroke: String(index + 1),
          words: t(`draft.back.${reason}`),
          rest: t(`draft.back.rest.${reason}`),
        }))}
        onPick={(reason) => acts.sendBackForm(stop, current.form.id, reason as BackReason)}
      />
    </DeskDialog>
  );
}
