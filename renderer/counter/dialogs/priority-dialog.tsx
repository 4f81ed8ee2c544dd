import { priorityReasons, type PriorityReason } from '../../../shared/domain/needs.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { Picks, type Pick } from '../../ui/picks.tsx';
import { VisitorTitle } from './visitor-title.tsx';

const NONE = 'none';

/** Why this visitor goes before others: one of a closed list. */
export function PriorityDialog({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts } = useDesk();
  const reasons: Pick[] = priorityReasons.map((reason, index) => ({
    id: reason,
    stroke: String(index + 1),
    words: t(`priority.${reason}`),
    on: stop.priority === reason,
  }));
  const none: Pick = { id: NONE, stroke: '0', words: t('priority.none') };
  return (
    <DeskDialog title={<VisitorTitle stop={stop} words={t('priority.title')} />} words={t('priority.words')}>
      <Picks
        columns={2}
        picks={stop.priority === null ? reasons : [...reasons, none]}
        onPick={(id) => acts.setPriority(stop, id === NONE ? null : (id as PriorityReason))}
      />
    </DeskDialog>
  );
}
