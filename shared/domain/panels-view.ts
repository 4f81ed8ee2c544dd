import type { Notice } from './notice.ts';
import type { RoomWeek } from './rooms/room-week.ts';

/** A notice as the display needs it. */
export type ShownNotice = Omit<Notice, 'writtenBy' | 'endedAt'>;

/** What a display shows beside the calls. It decides itself what of it when: it must go on without the hub. */
export interface PanelsView {
  readonly asOf: number;
  /** Today and six days on; null = the town has no rooms. */
  readonly rooms: RoomWeek | null;
  /** Not ended, newest first. */
  readonly notices: readonly ShownNotice[];
  /** Public holidays (ISO) from today on for some weeks. */
  readonly holidays: readonly string[];
}
