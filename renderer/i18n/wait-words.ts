import type { WaitBand, WaitReason } from '../../shared/domain/waiting/wait-band.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';

/** The texts about waiting, as `common.json` has them. */
export type WaitText =
  | 'common:wait.at-once'
  | 'common:wait.minutes'
  | 'common:wait.up-to'
  | 'common:wait.unknown'
  | 'common:wait.short.at-once'
  | 'common:wait.short.unknown'
  | `common:wait.reason.${WaitReason}`;

/** Looks a text up in a face's language. */
export type WaitTexts = (key: WaitText, values?: { readonly from: number; readonly to: number }) => string;

/** How long it takes, in words; `short` where a list has little room. */
export function waitWords(band: WaitBand, t: WaitTexts, length: 'full' | 'short' = 'full'): string {
  switch (band.kind) {
    case 'at-once':
      return t(length === 'full' ? 'common:wait.at-once' : 'common:wait.short.at-once');
    case 'minutes':
      return t(band.from === 0 ? 'common:wait.up-to' : 'common:wait.minutes', { from: band.from, to: band.to });
    case 'unknown':
      return t(length === 'full' ? 'common:wait.unknown' : 'common:wait.short.unknown');
    default:
      return assertNever(band);
  }
}

/** Why it takes longer than what was said before; empty = it does not. */
export function waitReasonWords(reason: WaitReason | null, t: WaitTexts): string {
  return reason === null ? '' : t(`common:wait.reason.${reason}`);
}
