import type { NoticeMeans } from '../../../shared/domain/emergency-preset.ts';
import type { Notice } from '../../../shared/domain/notice.ts';
import type { EditedNotice } from './edited-notice.ts';
import type { EditedEmergency } from './edited-emergency.ts';
import type { NoticeError } from './notice-error.ts';

/** What fills the section: the list, or a notice that is written. `id` null = a new one; `tried` = mistakes are said. */
export type NoticesPage =
  | { readonly kind: 'list' }
  | { readonly kind: 'writing'; readonly id: string | null; readonly edited: EditedNotice; readonly tried: boolean };

/** What lies over it. */
export type NoticesPanel =
  | { readonly kind: 'none' }
  | { readonly kind: 'end'; readonly notice: Notice }
  | {
      readonly kind: 'emergency';
      readonly edited: EditedEmergency;
      readonly step: 'fill' | 'confirm';
      readonly tried: boolean;
    };

/** What was done. */
export type NoticeDeed = 'written' | 'ended' | 'shown' | 'released' | 'prolonged';

/** The word about the last action; it stays until the next one or until it is put away. */
export type NoticeNote =
  { readonly kind: 'did'; readonly deed: NoticeDeed } | { readonly kind: 'refused'; readonly error: NoticeError };

/** Everything the section remembers. */
export interface NoticesState {
  /** Who works here: another person finds an untouched section. */
  readonly owner: string | null;
  readonly list: readonly Notice[] | null;
  readonly means: NoticeMeans | null;
  readonly page: NoticesPage;
  readonly panel: NoticesPanel;
  readonly busy: boolean;
  readonly note: NoticeNote | null;
}

/** What comes from the hub. */
export type HubEvent =
  | { readonly type: 'listed'; readonly list: readonly Notice[] }
  | { readonly type: 'means known'; readonly means: NoticeMeans }
  | { readonly type: 'began' }
  | { readonly type: 'done'; readonly deed: NoticeDeed }
  | { readonly type: 'refused'; readonly error: NoticeError };

/** What the person does. */
export type PersonEvent =
  | { readonly type: 'entered'; readonly owner: string }
  /** Null = a new one. */
  | { readonly type: 'writing begun'; readonly notice: Notice | null }
  | { readonly type: 'notice edited'; readonly change: Partial<EditedNotice> }
  | { readonly type: 'end asked'; readonly notice: Notice }
  /** Something is to be corrected first. */
  | { readonly type: 'tried' }
  | { readonly type: 'put away' };

/** What the person does about an emergency. */
export type EmergencyEvent =
  | { readonly type: 'emergency begun' }
  | { readonly type: 'emergency edited'; readonly change: Partial<EditedEmergency> }
  | { readonly type: 'emergency step'; readonly step: 'fill' | 'confirm' };

/** Everything that can happen in the section. */
export type NoticesEvent = HubEvent | PersonEvent | EmergencyEvent;

/** A section nobody has touched. */
export const untouchedNotices: NoticesState = {
  owner: null,
  list: null,
  means: null,
  page: { kind: 'list' },
  panel: { kind: 'none' },
  busy: false,
  note: null,
};
