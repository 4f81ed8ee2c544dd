import type { Slot } from './facility.ts';
import { DAY_MINUTES } from './wall-minute.ts';

/** Most labels of slots that are named one by one. */
const MOST_LABELS = 3;

/** 「午前（9:00〜12:00）」, 「9時〜13時（9:00〜14:00）」: what the slots are called, and their time in all. */
export function slotWords(slots: readonly Slot[]): string {
  const labels = slots.toSorted((a, b) => a.from - b.from).map(({ label }) => label.ja);
  const named = labels.length <= MOST_LABELS ? labels.join('・') : `${labels[0] ?? ''}〜${labels.at(-1) ?? ''}`;
  const from = Math.min(...slots.map((slot) => slot.from));
  const to = Math.max(...slots.map((slot) => slot.to));
  return `${named}（${timeWords(from)}〜${timeWords(to)}）`;
}

/** A time of a day on paper, in minutes after midnight: 「9:00」, of the day after 「翌5:00」. */
export function timeWords(minutes: number): string {
  const ofDay = minutes % DAY_MINUTES;
  const time = `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
  return minutes > DAY_MINUTES ? `翌${time}` : minutes === DAY_MINUTES ? '24:00' : time;
}
