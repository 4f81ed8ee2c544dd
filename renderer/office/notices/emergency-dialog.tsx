import { Dialog } from '../../ui/dialog.tsx';
import { useOffice } from '../office.ts';
import { emergencyDraft, type EditedEmergency } from './edited-emergency.ts';
import { EmergencyConfirm } from './emergency-confirm.tsx';
import { EmergencyFields } from './emergency-fields.tsx';
import { noticesHappen, useNotices } from './notices-store.ts';
import { useNoticeWords } from './use-notice-words.ts';

/** Props: what is filled in, how far it is, and whether mistakes are said. */
export interface EmergencyDialogProps {
  readonly edited: EditedEmergency;
  readonly step: 'fill' | 'confirm';
  readonly tried: boolean;
}

/** An emergency in two steps: what, real or drill, until when; then where it will appear. */
export function EmergencyDialog({ edited, step, tried }: EmergencyDialogProps) {
  const t = useNoticeWords();
  const { now } = useOffice();
  const means = useNotices((state) => state.means);
  const presets = means?.presets ?? [];
  const draft = emergencyDraft(edited, presets, now);
  const title =
    step === 'confirm' && edited.course !== '' ? t(`emergency.confirm.${edited.course}`) : t('emergency.title');
  return (
    <Dialog key={step} title={title} wide onClose={() => noticesHappen({ type: 'put away' })}>
      {step === 'confirm' && draft && means ? (
        <EmergencyConfirm draft={draft} displays={means.displays} />
      ) : (
        <EmergencyFields
          edited={edited}
          presets={presets}
          tried={tried}
          onNext={() => noticesHappen(draft ? { type: 'emergency step', step: 'confirm' } : { type: 'tried' })}
        />
      )}
    </Dialog>
  );
}
