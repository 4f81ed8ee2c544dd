import { assertNever } from '../../shared/lib/assert-never.ts';
import { AskDialog } from '../ui/ask-dialog.tsx';
import { CodeDialog } from './code-dialog.tsx';
import { ExportRightDialog } from './export-right-dialog.tsx';
import { useHouse } from './house.ts';
import { NewDeviceDialog } from './new-device-dialog.tsx';
import { NewStaffDialog } from './new-staff-dialog.tsx';
import { PinDialog } from './pin-dialog.tsx';
import { happen, useManager } from './store.ts';
import { useTexts } from './use-texts.ts';

const putAway = (): void => happen({ type: 'put away' });

/** What lies over the page, if anything does. */
export function Panels() {
  const t = useTexts();
  const { acts } = useHouse();
  const { panel, busy } = useManager();
  const ask = (name: 'endStaff' | 'revoke', about: string, onYes: () => void) => (
    <AskDialog
      title={t(`${name}.title`, { name: about })}
      words={t(`${name}.words`)}
      yes={t(`${name}.yes`)}
      no={t(`${name}.no`)}
      busy={busy ? t('common:busy') : null}
      onYes={onYes}
      onNo={putAway}
    />
  );
  switch (panel.kind) {
    case 'none':
      return null;
    case 'new staff':
      return <NewStaffDialog onAdd={acts.addStaff} onBack={putAway} />;
    case 'end staff':
      return ask('endStaff', panel.account.name, () => acts.endStaff(panel.account.id));
    case 'export right':
      return (
        <ExportRightDialog
          account={panel.account}
          onSet={(until) => acts.setExportRight(panel.account.id, until)}
          onBack={putAway}
        />
      );
    case 'new device':
      return <NewDeviceDialog onAsk={acts.pairingCode} onBack={putAway} />;
    case 'code':
      return <CodeDialog shown={panel.shown} onClose={putAway} />;
    case 'kiosk pin':
      return <PinDialog onSet={acts.setKioskPin} onBack={putAway} />;
    case 'revoke':
      return ask('revoke', panel.device.name, () => acts.revoke(panel.device.id));
    default:
      return assertNever(panel);
  }
}
