import { draftErasedAt } from '../../shared/domain/draft-life.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { dayRule, momentOf, type CounterStaff, type Deps } from './command.ts';
import { onDraft, type OfVisit, type UnknownDraft } from './draft-at-counter.ts';

/** Why a draft was erased: the visitor wished it, its time was over, no ticket came of it, the day changed, its file was damaged. */
export type ErasureReason = 'wish' | 'time' | 'no-ticket' | 'day-change' | 'damaged';

/** Erases a draft at once, as the visitor wishes. */
export function eraseDraft(deps: Deps) {
  return ({ visit }: OfVisit, who: CounterStaff): Promise<Result<null, UnknownDraft>> =>
    onDraft<null, never>(deps, { visit, who }, async ({ note }) => {
      await note({ act: 'draft.erased', detail: 'wish' satisfies ErasureReason });
      deps.drafts.erase([visit]);
      return ok(null);
    });
}

/** Erases the drafts whose time is over, and those whose ticket was never given. Answers how many. */
export function eraseDueDrafts(deps: Deps) {
  return async (): Promise<number> => {
    deps.drafts.erase([]);
    if ((await dueDrafts(deps, deps.store.access)).length === 0) return 0;
    // Looked at again where no ticket is being given and no act taken back.
    return deps.store.transaction(async (store) => {
      const due = await dueDrafts(deps, store);
      for (const { visit, detail } of due) {
        await store.audit.add({ act: 'draft.erased', ...momentOf(deps), visit, detail });
      }
      deps.drafts.erase(due.map(({ visit }) => visit));
      return due.length;
    });
  };
}

async function dueDrafts(deps: Deps, { visits }: StoreAccess) {
  const { at } = momentOf(deps);
  const rule = dayRule(deps.content().town);
  const due: { readonly visit: string; readonly detail: ErasureReason }[] = [];
  for (const visit of deps.drafts.visits()) {
    const stops = await visits.ofVisit(visit);
    if (draftErasedAt(stops, rule) <= at) due.push({ visit, detail: stops.length === 0 ? 'no-ticket' : 'time' });
  }
  return due;
}

/** Throws all drafts of earlier days away, with their key. Doing it twice is doing it once. */
export function renewDrafts(deps: Deps) {
  return async (): Promise<void> => {
    const { businessDay } = momentOf(deps);
    if (deps.drafts.renew(businessDay)) await noteThrownAway(deps, 'day-change');
  };
}

/** Writes down that all drafts there were are gone. */
export function noteThrownAway(deps: Deps, detail: ErasureReason): Promise<void> {
  return deps.store.transaction((store) => store.audit.add({ act: 'draft.erased', ...momentOf(deps), detail }));
}
