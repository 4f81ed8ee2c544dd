import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { AnswerProps } from './answer-props.ts';
import { AddressNumber } from './address-number.tsx';
import { AddressWords } from './address-words.tsx';
import { AreaKeys } from './area-keys.tsx';
import { SoundKeys } from './sound-keys.tsx';

/** An address: the area by its first sound, its number, and what else stands in it; outside the town all in kana. */
export function AddressAnswer(props: AnswerProps<'address'>) {
  const { at } = props.entry;
  switch (at) {
    case 'sound':
      return <SoundKeys {...props} />;
    case 'area':
      return <AreaKeys {...props} />;
    case 'number':
      return <AddressNumber {...props} />;
    case 'rest':
    case 'outside':
      return <AddressWords {...props} />;
    default:
      return assertNever(at);
  }
}
