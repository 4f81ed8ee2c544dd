import type { NoticeDraft } from '../../../shared/domain/notice.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { HubConnection } from '../../client/hub-connection.ts';
import { settleTouches } from '../../ui/touch-guard.ts';
import type { NoticeError } from './notice-error.ts';
import type { NoticeDeed } from './notices-state.ts';
import { noticesHappen, useNotices } from './notices-store.ts';

/** What somebody wants to have written. */
export interface NoticeToWrite {
  readonly id: string | null;
  readonly draft: NoticeDraft;
  readonly deed: Extract<NoticeDeed, 'written' | 'shown' | 'prolonged'>;
}

/** Stores a notice or shows an emergency. */
export function writeNotice(connection: HubConnection, { id, draft, deed }: NoticeToWrite): Promise<void> {
  const notice = { ...draft, when: { ...draft.when, weekdays: [...draft.when.weekdays] } };
  return run(deed, connection, () => connection.call(({ notices }) => notices.write({ id, notice })));
}

/** Takes a notice down or ends an emergency. */
export function endNotice(connection: HubConnection, id: string, deed: 'ended' | 'released'): Promise<void> {
  return run(deed, connection, () => connection.call(({ notices }) => notices.end({ id })));
}

/** Asks for the notices and what is needed to write one. A lost answer is made good with the next. */
export async function askNotices(connection: HubConnection): Promise<void> {
  const [list, means] = await Promise.all([
    connection.call(({ notices }) => notices.list()),
    connection.call(({ notices }) => notices.means()),
  ]);
  if (list.ok) noticesHappen({ type: 'listed', list: list.value });
  if (means.ok) noticesHappen({ type: 'means known', means: means.value });
}

/** One action at a time; the list is asked for again at once, whatever the live view says later. */
async function run(
  deed: NoticeDeed,
  connection: HubConnection,
  ask: () => Promise<Result<unknown, NoticeError>>,
): Promise<void> {
  if (useNotices.getState().busy) return;
  noticesHappen({ type: 'began' });
  const answer = await ask();
  settleTouches();
  if (answer.ok) await askNotices(connection);
  noticesHappen(answer.ok ? { type: 'done', deed } : { type: 'refused', error: answer.error });
}
