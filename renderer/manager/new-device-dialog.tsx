import { useState } from 'react';
import { deviceKinds, type DeviceKind } from '../../shared/domain/house-view.ts';
import { AskDialog } from '../ui/ask-dialog.tsx';
import { Choices } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { nameMistake } from './account-mistakes.ts';
import type { NewDevice } from './acts.ts';
import { FormTrouble } from './form-trouble.tsx';
import { useHouse } from './house.ts';
import { mistakeWords } from './mistake-words.ts';
import { useManager } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Props: what to do with a named device, and the way back. */
export interface NewDeviceDialogProps {
  readonly onAsk: (device: NewDevice) => void;
  readonly onBack: () => void;
}

/** What the new device is and where it stands; the answer is its code. */
export function NewDeviceDialog({ onAsk, onBack }: NewDeviceDialogProps) {
  const t = useTexts();
  const { view } = useHouse();
  const busy = useManager((state) => state.busy);
  const [kind, setKind] = useState<DeviceKind>('kiosk');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const mistake = nameMistake(name);
  const send = (): void => {
    setTried(true);
    if (mistake === null) onAsk({ kind, name: name.trim(), before: view.devices.map(({ id }) => id) });
  };
  return (
    <AskDialog
      title={t('newDevice.title')}
      yes={t('newDevice.send')}
      no={t('newDevice.back')}
      busy={busy ? t('common:busy') : null}
      onYes={send}
      onNo={onBack}
    >
      <FormTrouble />
      <Choices
        label={t('newDevice.kind')}
        value={kind}
        choices={deviceKinds.map((one) => ({ value: one, words: t(`newDevice.kinds.${one}`) }))}
        onChange={setKind}
      />
      <Field
        label={t('newDevice.name')}
        hint={t('newDevice.nameHint')}
        value={name}
        mistake={tried ? mistakeWords(mistake, t) : null}
        onChange={setName}
      />
    </AskDialog>
  );
}
