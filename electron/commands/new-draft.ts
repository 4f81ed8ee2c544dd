import type { DraftRequest } from '../../shared/domain/draft.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { StoredDraft } from '../ports/drafts.ts';
import { checkDraft, type BadValue } from './check-draft.ts';
import type { Deps, Moment } from './command.ts';
import type { IssueRequest } from './issue-ticket.ts';

/** What a draft is made from. */
interface Handed {
  readonly request: DraftRequest;
  readonly input: IssueRequest;
  readonly moment: Moment;
}

/** The draft of a new visit, checked: forms in the book's order, each with an opaque id of its own. */
export function newDraft(
  { content, machine }: Pick<Deps, 'content' | 'machine'>,
  { request, input, moment }: Handed,
): Result<StoredDraft, BadValue> {
  const { book } = content().guidance;
  const procedures = [...new Set(input.stops.flat())];
  const checked = checkDraft(book, request, moment.businessDay);
  if (!checked.ok) return checked;
  const facts = Object.entries(checked.value).map(([id, value]) => [id, { ...value, was: null }] as const);
  const blank = { state: 'drafted', back: null, printedAt: null } as const;
  return ok({
    visit: input.requestId,
    withCard: request.withCard,
    procedures,
    facts: Object.fromEntries(facts),
    applications: book.forms
      .filter(({ id }) => request.forms.includes(id))
      .map(({ id: form }) => ({ id: machine.newSecret(), form, ...blank })),
    identity: null,
    storedAt: moment.at,
  });
}
