import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { FactValues } from '../../shared/domain/fact.ts';
import { checkDraft, type DraftFault } from '../../shared/forms/check-draft.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { StoredDraft } from '../ports/drafts.ts';
import type { Deps, Moment } from './command.ts';
import type { IssueRequest } from './issue-ticket.ts';

/** Why a draft or a value is refused; nothing of it was kept. */
export interface BadValue {
  readonly code: 'BAD_VALUE';
  readonly data: DraftFault;
}

/** What a draft is made from. */
interface Handed {
  readonly request: DraftRequest;
  readonly input: IssueRequest;
  readonly moment: Moment;
  /** What a room says that is held with it. */
  readonly held: FactValues;
}

/** The draft of a new visit, checked: forms in the book's order, each with an opaque id of its own. */
export function newDraft(
  { content, machine }: Pick<Deps, 'content' | 'machine'>,
  { request, input, moment, held }: Handed,
): Result<StoredDraft, BadValue> {
  const { book } = content().guidance;
  const procedures = [...new Set(input.stops.flat())];
  const checked = checkDraft(request, { book, procedures, today: moment.businessDay, held });
  if (!checked.ok) return checked;
  const { forms, values, withCard } = checked.value;
  const facts = Object.entries(values).map(([id, value]) => [id, { ...value, was: null }] as const);
  const blank = { state: 'drafted', back: null, printedAt: null } as const;
  return ok({
    visit: input.requestId,
    withCard,
    procedures,
    facts: Object.fromEntries(facts),
    applications: book.forms
      .filter(({ id }) => forms.includes(id))
      .map(({ id: form }) => ({ id: machine.newSecret(), form, ...blank })),
    identity: null,
    storedAt: moment.at,
  });
}
