import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import type { DeskView, WayStop } from '../../../shared/domain/desk-view.ts';
import { useDesk } from '../desk.ts';
import type { VisitorPanelKind } from '../state.ts';
import { useTexts } from '../use-texts.ts';
import { AddDialog } from './add-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { DeskDialog } from './desk-dialog.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import { NeedsDialog } from './needs-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { PriorityDialog } from './priority-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import { WayDialog } from './way-dialog.tsx';
import { VisitorDialog } from './visitor-dialog.tsx';

/** What is asked, and about which stop. */
export interface VisitorPanelProps {
  readonly kind: VisitorPanelKind;
  readonly stop: string;
}

/** What lies over the desk about one visitor, always of the newest picture: somebody else may have been quicker. */
export function VisitorPanel({ kind, stop: id }: VisitorPanelProps) {
  const t = useTexts();
  const { view } = useDesk();
  const stop = view.stops.find((one) => one.id === id);
  if (stop) return <About kind={kind} stop={stop} />;
  const planned = plannedStop(view, id);
  if (planned && kind === 'cancel') return <CancelDialog stop={planned} />;
  return (
    <DeskDialog title={t('dialog.gone')} out={t('dialog.ready')}>
      <p>{t('dialog.goneRest')}</p>
    </DeskDialog>
  );
}

function About({ kind, stop }: { readonly kind: VisitorPanelKind; readonly stop: Stop }) {
  switch (kind) {
    case 'visitor':
      return <VisitorDialog stop={stop} />;
    case 'hold':
      return <HoldDialog stop={stop} />;
    case 'transfer':
      return <TransferDialog stop={stop} />;
    case 'finish-other':
      return <FinishDialog stop={stop} />;
    case 'cancel':
      return <CancelDialog stop={stop} />;
    case 'priority':
      return <PriorityDialog stop={stop} />;
    case 'needs':
      return <NeedsDialog stop={stop} />;
    case 'note':
      return <NoteDialog stop={stop} />;
    case 'add':
      return <AddDialog stop={stop} />;
    case 'way':
      return <WayDialog stop={stop} />;
    default:
      return assertNever(kind);
  }
}

/** A stop to come; its ticket stands with the stop its visit is at. */
function plannedStop({ ways, stops }: DeskView, id: string): (WayStop & { readonly ticket: string }) | null {
  for (const [visit, way] of Object.entries(ways)) {
    const stop = way.find((one) => one.id === id);
    if (stop) return { ...stop, ticket: stops.find(({ visitId }) => visitId === visit)?.ticket ?? '' };
  }
  return null;
}
