import type { Notice } from '../../shared/domain/notice.ts';
import type { Dealing } from '../ports/audit-log.ts';
import type { StoreAccess } from '../ports/store.ts';

/** Writes down in the audit log that an emergency came to the displays or went; of other notices nothing. */
export async function noteEmergency(store: StoreAccess, { emergency }: Notice, dealing: Dealing): Promise<void> {
  if (!emergency) return;
  await store.audit.add({ ...dealing, detail: emergency.drill ? `drill ${emergency.kind}` : emergency.kind });
}
