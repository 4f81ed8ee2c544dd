import type { DeskView } from '../../shared/domain/desk-view.ts';
import type { DraftView } from '../../shared/domain/draft.ts';

/** The draft of a visit as it is kept. */
export type StoredDraft = Pick<
  DraftView,
  'visit' | 'withCard' | 'facts' | 'procedures' | 'applications' | 'identity'
> & {
  /** Epoch ms. */
  readonly storedAt: number;
};

/**
 * Drafts of forms, apart from everything else that is stored. Each call is done and on the disk when it returns, so that
 * nothing comes between; it throws `StoreUnavailable` when the disk does not take it.
 */
export interface Drafts {
  /** Keeps a draft as it is now, in the place of what was kept of this visit. */
  put(draft: StoredDraft): void;
  of(visit: string): StoredDraft | null;
  /** All visits with a draft. */
  visits(): readonly string[];
  /** Where all drafted forms stand, by visit. */
  marks(): DeskView['drafts'];
  /** Nothing of these is left in any file when it returns. Without any it ends what an earlier call could not. */
  erase(visits: readonly string[]): void;
  /** Throws everything away, the key as well, and begins a new file for a business day (ISO date). False = it is of this day already. */
  renew(businessDay: string): boolean;
}
