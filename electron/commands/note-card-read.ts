import type { ReadOutcome } from '../../shared/card/card-reader.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps, type FromDevice } from './command.ts';

/** Writes down that a card was read at a kiosk, or why not; nothing of the card is known here. */
export function noteCardRead(deps: Deps) {
  return ({ outcome }: { readonly outcome: ReadOutcome['kind'] }, from: FromDevice): Promise<Result<null, never>> =>
    deps.store.transaction(async (store) => {
      await store.audit.add({ act: 'card.read', ...momentOf(deps), device: from.id, detail: outcome });
      return ok(null);
    });
}
