import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { Deps } from './command.ts';
import { giveTicket, issueTicket, type IssuedBy, type IssueError, type IssueRequest } from './issue-ticket.ts';
import { newDraft, type BadValue } from './new-draft.ts';

/** A wish for a ticket with the forms filled in for it. */
export interface IssueWithDraft extends IssueRequest {
  readonly draft: DraftRequest | null;
}

/**
 * Gives a ticket and keeps the draft that comes with it. The draft is on the disk before the number is given: nobody is sent
 * to a counter that knows nothing of their forms. Should the number not be written after all, the draft belongs to no visit
 * and is erased at the next look.
 */
export function issueWithDraft(deps: Deps) {
  const issue = issueTicket(deps);
  return ({ draft, ...input }: IssueWithDraft, by: IssuedBy): Promise<Result<Ticket, IssueError | BadValue>> => {
    if (!draft) return issue(input, by);
    return deps.store.transaction((store) =>
      giveTicket<BadValue>(deps, store, {
        input,
        by,
        before: async (moment) => {
          const made = newDraft(deps, { request: draft, input, moment });
          if (!made.ok) return made;
          const { visit, withCard } = made.value;
          const detail = withCard ? 'card' : 'no-card';
          await store.audit.add({ act: 'draft.stored', ...moment, ...by, visit, detail });
          deps.drafts.put(made.value);
          return ok(null);
        },
      }),
    );
  };
}
