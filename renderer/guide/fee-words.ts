import type { Procedure } from '../../shared/domain/procedure.ts';
import type { PlanFee } from '../../shared/flow/plan-fee.ts';
import type { PlanTexts } from './plan-texts.ts';

/** What a visit costs, and what must be added to be honest; `note` empty = nothing. */
export interface FeeWords {
  readonly value: string;
  readonly note: string;
}

/** The fees of a plan in words. */
export function planFeeWords({ yen, each, depends }: PlanFee, t: PlanTexts): FeeWords {
  if (yen === 0 && depends.length > 0) return { value: t('plan:fee.depends'), note: '' };
  const sum = yenWords(yen, t);
  if (depends.length > 0)
    return { value: t('plan:fee.from', { sum }), note: t('plan:fee.others', { count: depends.length }) };
  return { value: sum, note: each ? t('plan:fee.each') : '' };
}

/** The fee of one procedure, by copy, person …; empty = it depends, and the procedure says on what. */
export function feeWords({ fee }: Pick<Procedure, 'fee'>, t: PlanTexts): string {
  if (fee === null) return '';
  return fee.yen === 0 ? t('plan:fee.free') : `${t(`plan:fee.per.${fee.per}`)}${yenWords(fee.yen, t)}`;
}

/** An amount; nothing = free. */
export function costWords(yen: number | null, t: PlanTexts): string {
  if (yen === null) return t('plan:fee.depends');
  return yen === 0 ? t('plan:fee.free') : yenWords(yen, t);
}

function yenWords(yen: number, t: PlanTexts): string {
  return t('plan:fee.yen', { sum: yen.toLocaleString('en') });
}
