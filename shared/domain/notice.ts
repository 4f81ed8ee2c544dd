import type { LocalText } from './language.ts';

/** Levels of what a display shows, lowest first: 通常 < お知らせ < 呼出 < 緊急. Strict: the highest there is stands alone. */
export const displayLevels = ['normal', 'notice', 'call', 'emergency'] as const;

/** One of the levels. */
export type DisplayLevel = (typeof displayLevels)[number];

/** Levels staff give to what they write: `normal` takes turns with the other panels · `notice` goes before them · `emergency` has the screen alone. */
export const noticeLevels = ['normal', 'notice', 'emergency'] as const satisfies readonly DisplayLevel[];

/** One of them. */
export type NoticeLevel = (typeof noticeLevels)[number];

/** Ready-made emergencies; `drill` = any of them as 訓練. */
export const emergencyKinds = ['fire', 'earthquake', 'evacuate', 'closed', 'other'] as const;

/** One of them. */
export type EmergencyKind = (typeof emergencyKinds)[number];

/** On which days and at what times something is shown, on the office's wall clock. */
export interface ShownWhen {
  /** First and last date, ISO, both included; null = no limit. */
  readonly fromDate: string | null;
  readonly toDate: string | null;
  /** ISO weekdays; empty = all. */
  readonly weekdays: readonly number[];
  /** "HH:MM"; to before or at from = past midnight; null = the whole day. */
  readonly times: { readonly from: string; readonly to: string } | null;
  /** On public holidays: as on other days, not at all, or on them alone. */
  readonly holidays: 'too' | 'not' | 'only';
}

/** What staff wrote for the displays. */
export interface Notice {
  readonly id: string;
  readonly level: NoticeLevel;
  readonly title: LocalText;
  /** At most 60 signs in Japanese: what one reads in passing. */
  readonly text: LocalText;
  readonly when: ShownWhen;
  /** Emergencies: which, whether it is a drill, and when it ends by itself (epoch ms). Else null. */
  readonly emergency: { readonly kind: EmergencyKind; readonly drill: boolean; readonly until: number } | null;
  /** Who wrote it, for staff; not on the display. */
  readonly writtenBy: string;
  readonly changedAt: number;
  /** Taken down by hand (epoch ms). */
  readonly endedAt: number | null;
}

/** What is filled in for a notice. */
export type NoticeDraft = Pick<Notice, 'level' | 'title' | 'text' | 'when' | 'emergency'>;
