import { AskDialog } from '../ui/ask-dialog.tsx';
import { useOffice } from './office.ts';
import { happen, useOfficeState } from './store.ts';
import { useTexts } from './use-texts.ts';

const putAway = (): void => happen({ type: 'put away' });

/** What lies over the page, if anything does. */
export function Panels() {
  const t = useTexts();
  const { session } = useOffice();
  const panel = useOfficeState((state) => state.panel);
  if (panel.kind !== 'leaving') return null;
  return (
    <AskDialog
      title={t('leave.title')}
      yes={t('leave.yes')}
      no={t('dialog.back')}
      onYes={() => session.leave('left')}
      onNo={putAway}
    />
  );
}
