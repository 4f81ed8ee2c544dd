import { useState } from 'react';
import { AskDialog } from '../ui/ask-dialog.tsx';
import { Field } from '../ui/field.tsx';
import { FormTrouble } from './form-trouble.tsx';
import { pinMistake, plainDigits, repeatMistake, type PinMistake } from './pin-mistakes.ts';
import { useManager } from './store.ts';
import { useTexts, type Words } from './use-texts.ts';

/** Props: what to do with the PIN, and the way back. */
export interface PinDialogProps {
  readonly onSet: (pin: string) => void;
  readonly onBack: () => void;
}

/** The PIN that opens the staff mode of the kiosks, typed twice. The old one ends with it. */
export function PinDialog({ onSet, onBack }: PinDialogProps) {
  const t = useTexts();
  const busy = useManager((state) => state.busy);
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const mistakes = { pin: pinMistake(pin), again: repeatMistake(pin, again) };
  const send = (): void => {
    setTried(true);
    if (mistakes.pin === null && mistakes.again === null) onSet(pin);
  };
  const words = (mistake: PinMistake | null): string | null => (tried ? mistakeWords(mistake, t) : null);
  const secret = { type: 'password', autoComplete: 'new-password' } as const;
  return (
    <AskDialog
      title={t('pin.title')}
      words={t('pin.words')}
      yes={t('pin.send')}
      no={t('pin.back')}
      busy={busy ? t('common:busy') : null}
      onYes={send}
      onNo={onBack}
    >
      <FormTrouble />
      <Field
        {...secret}
        label={t('pin.pin')}
        hint={t('pin.hint')}
        value={pin}
        mistake={words(mistakes.pin)}
        onChange={(typed) => setPin(plainDigits(typed))}
      />
      <Field
        {...secret}
        label={t('pin.again')}
        value={again}
        mistake={words(mistakes.again)}
        onChange={(typed) => setAgain(plainDigits(typed))}
      />
    </AskDialog>
  );
}

function mistakeWords(mistake: PinMistake | null, t: Words): string | null {
  switch (mistake) {
    case null:
      return null;
    case 'same':
    case 'row':
    case 'repeated':
      return t(`pin.weak.${mistake}`);
    default:
      return t(`pin.mistake.${mistake}`);
  }
}
