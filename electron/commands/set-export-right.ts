import type { StaffAccount } from '../../shared/domain/house-view.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';

/** Who may export drafted forms, until which day (ISO date, inclusive); null = not any more. */
export interface ExportRight {
  readonly id: string;
  readonly until: string | null;
}

/** Gives or takes the right to export drafted forms. An ended account gets none. */
export function setExportRight(deps: Deps) {
  return (
    { id, until }: ExportRight,
    who: StaffMember,
  ): Promise<Result<StaffAccount, { readonly code: 'UNKNOWN_STAFF' }>> =>
    deps.store.transaction(async (store) => {
      const account = await store.staff.byId(id);
      if (!account || account.endedAt !== null) return fail('UNKNOWN_STAFF');
      await store.staff.setExportsUntil(id, until);
      await store.events.add({ kind: 'staff.export-right', ...momentOf(deps), staff: who.id });
      return ok({ ...account, exportsUntil: until });
    });
}
