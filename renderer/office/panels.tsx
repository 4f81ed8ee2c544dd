import { assertNever } from '../../shared/lib/assert-never.ts';
import { AskDialog } from '../ui/ask-dialog.tsx';
import { CancelDialog } from './dialogs/cancel-dialog.tsx';
import { CloseDialog } from './dialogs/close-dialog.tsx';
import { DateDialog } from './dialogs/date-dialog.tsx';
import { EditDialog } from './dialogs/edit-dialog.tsx';
import { KeysDialog } from './dialogs/keys-dialog.tsx';
import { ProlongDialog } from './dialogs/prolong-dialog.tsx';
import { useOffice } from './office.ts';
import { happen, useOfficeState } from './store.ts';
import { useTexts } from './use-texts.ts';

/** What lies over the page, if anything does. */
export function Panels() {
  const t = useTexts();
  const { session } = useOffice();
  const panel = useOfficeState((state) => state.panel);
  switch (panel.kind) {
    case 'none':
      return null;
    case 'close-rooms':
      return <CloseDialog />;
    case 'date':
      return <DateDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'prolong':
      return <ProlongDialog booking={panel.booking} />;
    case 'cancel':
      return <CancelDialog booking={panel.booking} />;
    case 'edit':
      return <EditDialog booking={panel.booking} />;
    case 'leaving':
      return (
        <AskDialog
          title={t('leave.title')}
          yes={t('leave.yes')}
          no={t('dialog.back')}
          onYes={() => session.leave('left')}
          onNo={() => happen({ type: 'put away' })}
        />
      );
    default:
      return assertNever(panel);
  }
}
