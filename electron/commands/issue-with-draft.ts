import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { FactValues } from '../../shared/domain/fact.ts';
import type { HoldRefusal, HoldRequest, IssuedTicket } from '../../shared/domain/rooms/hold.ts';
import { holdFacts } from '../../shared/domain/rooms/hold-facts.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { StoredDraft } from '../ports/drafts.ts';
import type { StoreAccess } from '../ports/store.ts';
import type { Deps } from './command.ts';
import { draftValues } from './draft-values.ts';
import { heldBy, holdRoom } from './hold-room.ts';
import {
  giveTicket,
  issueTicket,
  type GivenNumber,
  type IssuedBy,
  type IssueError,
  type IssueRequest,
} from './issue-ticket.ts';
import { newDraft, type BadValue } from './new-draft.ts';
import { roomMoment, type RoomMoment } from './room-moment.ts';
import { placeOf } from './room-place.ts';

/** A wish for a ticket with the forms filled in for it, and a room to hold with it. */
export interface IssueWithDraft extends IssueRequest {
  readonly draft: DraftRequest | null;
  readonly hold: HoldRequest | null;
}

/**
 * Gives a ticket and keeps what comes with it. The draft is on the disk before the number is given: nobody is sent to a
 * counter that knows nothing of their forms. Should the number not be written after all, the draft belongs to no visit and is
 * erased at the next look. A room is held in the same transaction: there is no number without it, and none is held without.
 */
export function issueWithDraft(deps: Deps) {
  const issue = issueTicket(deps);
  return async (
    { draft, hold, ...input }: IssueWithDraft,
    by: IssuedBy,
  ): Promise<Result<IssuedTicket, IssueError | BadValue | HoldRefusal>> => {
    if (!draft && !hold) {
      const given = await issue(input, by);
      return given.ok ? ok({ ...given.value, held: null }) : given;
    }
    return deps.store.transaction(async (store) => {
      const before = (number: GivenNumber) => keepWith(deps, store, { draft, hold, input, by, number });
      const given = await giveTicket<BadValue | HoldRefusal>(deps, store, { input, by, before });
      return given.ok ? ok({ ...given.value, held: await heldBy(deps, store, input.requestId) }) : given;
    });
  };
}

interface Keeping extends Pick<IssueWithDraft, 'draft' | 'hold'> {
  readonly input: IssueRequest;
  readonly by: IssuedBy;
  readonly number: GivenNumber;
}

/** All that may refuse comes first; the draft, in a file of its own, is written last. */
async function keepWith(
  deps: Deps,
  store: StoreAccess,
  { draft: request, hold, input, by, number }: Keeping,
): Promise<Result<null, BadValue | HoldRefusal>> {
  const moment = roomMoment(deps);
  const place = hold && (await placeOf(deps, store, { wanted: hold, by: 'visitor', moment }));
  if (place && !place.ok) return place;
  const made = request && newDraft(deps, { request, input, moment, held: saidByRoom(deps, hold) });
  if (made && !made.ok) return made;
  if (hold && place) {
    const said = made ? draftValues(deps, made.value, moment.businessDay) : {};
    const visit = input.requestId;
    const held = await holdRoom(deps, store, { hold, place: place.value, visit, said, moment, by, ...number });
    if (!held.ok) return held;
  }
  if (made) await keepDraft(deps, store, { draft: made.value, moment, by });
  return ok(null);
}

async function keepDraft(
  { drafts }: Pick<Deps, 'drafts'>,
  { audit }: StoreAccess,
  { draft, moment, by }: { readonly draft: StoredDraft; readonly moment: RoomMoment; readonly by: IssuedBy },
): Promise<void> {
  const { visit, withCard } = draft;
  const { at, businessDay } = moment;
  await audit.add({ act: 'draft.stored', at, businessDay, ...by, visit, detail: withCard ? 'card' : 'no-card' });
  drafts.put(draft);
}

function saidByRoom({ content }: Pick<Deps, 'content'>, hold: HoldRequest | null): FactValues {
  const { facilities, guidance } = content();
  return hold ? holdFacts(facilities, guidance.book.facts, hold) : {};
}
