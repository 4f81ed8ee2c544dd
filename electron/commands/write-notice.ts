import type { Notice, NoticeDraft } from '../../shared/domain/notice.ts';
import { always, isOver, noticeFault, type NoticeFault } from '../../shared/domain/notice-rules.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';
import { endStored } from './end-notice.ts';
import { noteEmergency } from './note-emergency.ts';
import { officeMoment } from './office-moment.ts';

/** A notice as staff filled it in; `id` null = a new one. */
export interface WrittenNotice {
  readonly id: string | null;
  readonly notice: NoticeDraft;
}

/** Why nothing was written. */
export type NotWritten = { readonly code: NoticeFault | 'UNKNOWN_NOTICE' | 'EMERGENCY_RUNS' };

/**
 * Puts a notice on the displays, or changes one. Of emergencies one runs at a time: a new one ends the one before it, but a
 * drill never takes the place of a real one.
 */
export function writeNotice(deps: Deps) {
  return ({ id, notice: draft }: WrittenNotice, who: StaffMember): Promise<Result<Notice, NotWritten>> =>
    deps.store.transaction(async (store) => {
      const moment = officeMoment(deps);
      const fault = noticeFault(draft, moment);
      if (fault) return fail(fault);
      const before = id === null ? null : await store.notices.byId(id);
      if (id !== null && (before === null || before.endedAt !== null)) return fail('UNKNOWN_NOTICE');
      const notice: Notice = {
        ...draft,
        when: draft.emergency ? always : draft.when,
        id: id ?? deps.machine.newId(),
        writtenBy: who.name,
        changedAt: moment.now,
        endedAt: null,
      };
      if (draft.emergency) {
        const others = (await store.notices.running()).filter((one) => one.emergency !== null && one.id !== notice.id);
        const isReal = others.some((one) => one.emergency?.drill === false && !isOver(one, moment));
        if (draft.emergency.drill && isReal) return fail('EMERGENCY_RUNS');
        for (const other of others) await endStored(store, other, { ...momentOf(deps), staff: who.id });
      }
      await store.notices.put(notice);
      await writeDown(store, notice, { ...momentOf(deps), staff: who.id });
      return ok(notice);
    });
}

async function writeDown(
  store: StoreAccess,
  notice: Notice,
  by: { readonly at: number; readonly businessDay: string; readonly staff: string },
): Promise<void> {
  await store.events.add({ kind: 'notice.written', ...by });
  await noteEmergency(store, notice, { ...by, act: 'emergency.shown' });
}
