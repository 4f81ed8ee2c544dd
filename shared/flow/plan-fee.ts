import type { PlanMatter } from './plan-start.ts';

/** What the visit costs as far as it is known. */
export interface PlanFee {
  /** Sum of the known fees, one of each. */
  readonly yen: number;
  /** One of them is paid for each copy, person, plate …: two cost twice. */
  readonly each: boolean;
  /** What it costs there depends; each procedure says on what. */
  readonly depends: readonly PlanMatter[];
}

/** The fees of these matters; null = nothing is known of any of them (only tickets). */
export function planFee(matters: readonly PlanMatter[]): PlanFee | null {
  const fees = matters.flatMap((matter) => (matter.procedure ? [{ matter, fee: matter.procedure.fee }] : []));
  if (fees.length === 0) return null;
  const paid = fees.flatMap(({ fee }) => (fee && fee.yen > 0 ? [fee] : []));
  return {
    yen: paid.reduce((sum, fee) => sum + fee.yen, 0),
    each: paid.some((fee) => fee.per !== 'case'),
    depends: fees.filter(({ fee }) => fee === null).map(({ matter }) => matter),
  };
}
