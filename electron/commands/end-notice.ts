import type { Notice } from '../../shared/domain/notice.ts';
import { isOver } from '../../shared/domain/notice-rules.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type Deps, type Moment, type StaffMember } from './command.ts';
import { noteEmergency } from './note-emergency.ts';
import { officeMoment } from './office-moment.ts';

/** Takes a notice down at once. */
export function endNotice(deps: Deps) {
  return (
    { id }: { readonly id: string },
    who: StaffMember,
  ): Promise<Result<Notice, { readonly code: 'UNKNOWN_NOTICE' }>> =>
    deps.store.transaction(async (store) => {
      const notice = await store.notices.byId(id);
      if (!notice || notice.endedAt !== null) return fail('UNKNOWN_NOTICE');
      return ok(await endStored(store, notice, { ...momentOf(deps), staff: who.id }));
    });
}

/** Ends notices whose time is past. Displays go by the time itself and need nobody for it. Answers how many. */
export function endPastNotices(deps: Deps) {
  return async (): Promise<number> => {
    const past = async (store: StoreAccess) =>
      (await store.notices.running()).filter((one) => isOver(one, officeMoment(deps)));
    // Looked at every few seconds: without one there is no transaction.
    if ((await past(deps.store.access)).length === 0) return 0;
    return deps.store.transaction(async (store) => {
      const over = await past(store);
      for (const notice of over) await endStored(store, notice, momentOf(deps));
      return over.length;
    });
  };
}

/** Ends one inside a transaction; without `staff` it ended by itself. */
export async function endStored(
  store: StoreAccess,
  notice: Notice,
  by: Moment & { readonly staff?: string },
): Promise<Notice> {
  const ended = { ...notice, endedAt: by.at };
  await store.notices.put(ended);
  await store.events.add({ kind: 'notice.ended', ...by });
  await noteEmergency(store, ended, { ...by, act: 'emergency.ended' });
  return ended;
}
