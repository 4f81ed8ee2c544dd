import type { Notice } from '../../shared/domain/notice.ts';

/** Notices for the displays. */
export interface Notices {
  put(notice: Notice): Promise<void>;
  byId(id: string): Promise<Notice | null>;
  /** Not ended. */
  running(): Promise<readonly Notice[]>;
  /** All that run and the newest of the ended. */
  all(ended: number): Promise<readonly Notice[]>;
}
