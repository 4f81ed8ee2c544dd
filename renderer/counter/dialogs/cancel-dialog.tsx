import { useDesk } from '../desk.ts';
import type { CancelReason, Ticketed } from '../stop-acts.ts';
import { useTexts } from '../use-texts.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { Picks } from '../../ui/picks.tsx';
import { VisitorTitle } from './visitor-title.tsx';

const reasons: readonly CancelReason[] = ['visitor', 'closing', 'mistake'];

/** Why this will not happen, at this counter or at one to come. */
export function CancelDialog({ stop }: { readonly stop: Ticketed & Pick<Stop, 'errand' | 'line' | 'state'> }) {
  const t = useTexts();
  const { acts } = useDesk();
  const planned = stop.state === 'planned';
  return (
    <DeskDialog
      title={<VisitorTitle stop={stop} words={t(planned ? 'cancel.titlePlanned' : 'cancel.title')} />}
      words={t(planned ? 'cancel.wordsPlanned' : 'cancel.words')}
    >
      <Picks
        picks={reasons.map((why, index) => ({ id: why, stroke: String(index + 1), words: t(`cancel.${why}`) }))}
        onPick={(why) => acts.cancel(stop, why as CancelReason)}
      />
    </DeskDialog>
  );
}
