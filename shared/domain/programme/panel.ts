import type { NoticeLevel, ShownWhen } from '../notice.ts';

/** Something a display can show in its place, by turns with the others of its level. */
export interface Panel {
  /** What has another name is another panel: it has its own turn, its own end, its own failure. */
  readonly id: string;
  readonly level: NoticeLevel;
  /** Null = always. */
  readonly when: ShownWhen | null;
  /** Stays this long (s, whole) when its turn has come. */
  readonly dwell: number;
  /** Emergencies: when it is over (epoch ms), and whether it is a drill. Else null. */
  readonly emergency: { readonly until: number; readonly drill: boolean } | null;
}
