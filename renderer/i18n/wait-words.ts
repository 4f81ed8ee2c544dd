import type { WaitBand, WaitReason } from '../../shared/domain/waiting/wait-band.ts';

/** The texts about waiting, as `common.json` has them. */
export type WaitText = `common:wait.${BandText}` | `common:wait.short.${BandText}` | `common:wait.reason.${WaitReason}`;

type BandText = 'at-once' | 'minutes' | 'up-to' | 'unknown';

/** Looks a text up in a face's language. */
export type WaitTexts = (key: WaitText, values?: { readonly from: number; readonly to: number }) => string;

/** How long it takes, in words; `short` where a list has little room. */
export function waitWords(band: WaitBand, t: WaitTexts, length: 'full' | 'short' = 'full'): string {
  const text = bandText(band);
  const values = band.kind === 'minutes' ? { from: band.from, to: band.to } : undefined;
  return t(length === 'full' ? `common:wait.${text}` : `common:wait.short.${text}`, values);
}

function bandText(band: WaitBand): BandText {
  if (band.kind !== 'minutes') return band.kind;
  return band.from === 0 ? 'up-to' : 'minutes';
}

/** Why it takes longer than what was said before; empty = it does not. */
export function waitReasonWords(reason: WaitReason | null, t: WaitTexts): string {
  return reason === null ? '' : t(`common:wait.reason.${reason}`);
}
