import type { WaitBand, WaitReason } from '../../shared/domain/waiting/wait-band.ts';

/** The texts about waiting, as `common.json` has them. */
export type WaitText = `common:wait.${BandText}` | `common:wait.short.${BandText}` | `common:wait.reason.${WaitReason}`;

type BandText = 'at-once' | 'minutes' | 'up-to' | 'hours' | 'up-to-hours' | 'unknown';

/** From here on (minutes) nobody counts in fives: half hours, the lower edge down, the upper one up. */
const IN_HOURS_FROM = 120;

/** Looks a text up in a face's language. */
export type WaitTexts = (key: WaitText, values?: { readonly from: number; readonly to: number }) => string;

/** How long it takes, in words; `short` where a list has little room. */
export function waitWords(band: WaitBand, t: WaitTexts, length: 'full' | 'short' = 'full'): string {
  const { text, values } = told(band);
  return t(length === 'full' ? `common:wait.${text}` : `common:wait.short.${text}`, values);
}

function told(band: WaitBand): { readonly text: BandText; readonly values?: { from: number; to: number } } {
  if (band.kind !== 'minutes') return { text: band.kind };
  const { from, to } = band;
  if (to < IN_HOURS_FROM) return { text: from === 0 ? 'up-to' : 'minutes', values: { from, to } };
  const hours = { from: Math.floor(from / 30) / 2, to: Math.ceil(to / 30) / 2 };
  return { text: hours.from === 0 ? 'up-to-hours' : 'hours', values: hours };
}

/** Why it takes longer than what was said before; empty = it does not. */
export function waitReasonWords(reason: WaitReason | null, t: WaitTexts): string {
  return reason === null ? '' : t(`common:wait.reason.${reason}`);
}
