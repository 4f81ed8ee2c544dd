import type { AuditEntry } from '../../shared/domain/audit.ts';
import { hasVisit } from '../../shared/domain/draft-access.ts';
import { draftErasedAt } from '../../shared/domain/draft-life.ts';
import type { DraftView } from '../../shared/domain/draft.ts';
import type { FactValues } from '../../shared/domain/fact.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import type { StoredDraft } from '../ports/drafts.ts';
import type { StoreAccess } from '../ports/store.ts';
import { dayRule, momentOf, type CounterStaff, type Deps, type Moment } from './command.ts';
import { draftValues } from './draft-values.ts';

/** Which visit's draft. */
export interface OfVisit {
  readonly visit: string;
}

/** There is none, or it is not for this counter now: which of the two, nobody learns. */
export interface UnknownDraft {
  readonly code: 'UNKNOWN_DRAFT';
}

/** What an act of staff writes down of itself. */
export type Dealt = Pick<AuditEntry, 'act'> & Partial<Pick<AuditEntry, 'form' | 'detail'>>;

/** A draft that this counter may see, inside the act's transaction. */
export interface DraftAct {
  readonly store: StoreAccess;
  readonly moment: Moment;
  readonly draft: StoredDraft;
  note(dealt: Dealt): Promise<void>;
  /** What is kept, with what follows from it. */
  values(): FactValues;
  /** What the counter is shown of a draft. */
  view(draft: StoredDraft): DraftView;
}

/** An act on the draft of a visit that this counter has to do with now. */
export function onDraft<Value, Failure extends { readonly code: string }>(
  deps: Deps,
  { visit, who }: OfVisit & { readonly who: CounterStaff },
  work: (act: DraftAct) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | UnknownDraft>> {
  return deps.store.transaction(async (store) => {
    const stops = await store.visits.ofVisit(visit);
    const draft = hasVisit(who.counter, stops) ? deps.drafts.of(visit) : null;
    if (!draft) return fail('UNKNOWN_DRAFT');
    const moment = momentOf(deps);
    const by = { ...moment, staff: who.id, counter: who.counter, visit };
    return work({
      store,
      moment,
      draft,
      note: (dealt) => store.audit.add({ ...by, ...dealt }),
      values: () => draftValues(deps, draft, moment.businessDay),
      view: (newest) => draftView(deps, newest, stops),
    });
  });
}

function draftView({ content }: Deps, draft: StoredDraft, stops: readonly Stop[]): DraftView {
  const { visit, withCard, facts, procedures, applications, identity } = draft;
  const known = { visit, withCard, facts, procedures, applications, identity };
  return { ...known, ticket: stops[0]?.ticket ?? '', erasedAt: draftErasedAt(stops, dayRule(content().town)) };
}
