import { useTexts } from '../use-texts.ts';
import { asNumber } from './address-value.ts';
import type { AnswerProps } from './answer-props.ts';
import { enter } from './give-answer.ts';
import { NumberPad } from './number-pad.tsx';

/** The number within the area: digits with dashes, as on an envelope. */
export function AddressNumber({ entry }: AnswerProps<'address'>) {
  const { t } = useTexts();
  const number = entry.number.replace(/-$/, '');
  return (
    <NumberPad
      dash
      typed={entry.number}
      onType={(typed) => enter({ ...entry, number: asNumber(typed) })}
      next={t('facts:next')}
      onDecide={() => (number === '' ? enter(entry, 'empty') : enter({ ...entry, number, at: 'rest', figures: false }))}
    />
  );
}
