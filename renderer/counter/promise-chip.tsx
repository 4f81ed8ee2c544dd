import { assertNever } from '../../shared/lib/assert-never.ts';
import { waitWords } from '../i18n/wait-words.ts';
import { Chip } from '../ui/chip.tsx';
import type { PromiseState } from './promise-state.ts';
import { waitTexts } from './wait-texts.ts';
import { useTexts } from './use-texts.ts';

/** Promised against actual: in words, with a sign, and near or past the promise on yellow. */
export function PromiseChip({ state }: { readonly state: PromiseState }) {
  const t = useTexts();
  switch (state.kind) {
    case 'none':
      return null;
    case 'within':
      return (
        <span>{t('promise.within', { band: waitWords({ ...state, kind: 'minutes' }, waitTexts(t), 'short') })}</span>
      );
    case 'slipping':
      return <Chip pictogram="clock">{t('promise.slipping', { to: state.to })}</Chip>;
    case 'near':
      return (
        <Chip pictogram="clock" tone="check">
          {t(state.left === 0 ? 'promise.due' : 'promise.near', { minutes: state.left })}
        </Chip>
      );
    case 'over':
      return (
        <Chip pictogram="late" tone="late">
          {t('promise.over', { minutes: state.minutes })}
        </Chip>
      );
    default:
      return assertNever(state);
  }
}
