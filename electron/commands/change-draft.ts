import { withApplication, withCorrection } from '../../shared/domain/change-draft.ts';
import type { Application, BackReason, DraftView, IdentityPaper } from '../../shared/domain/draft.ts';
import { papersWanted } from '../../shared/domain/papers-wanted.ts';
import { factsOfForms } from '../../shared/forms/facts-of-forms.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { StoredDraft } from '../ports/drafts.ts';
import { checkCorrection } from './check-correction.ts';
import type { CounterStaff, Deps } from './command.ts';
import type { BadValue } from './new-draft.ts';
import { onDraft, type Dealt, type DraftAct, type OfVisit, type UnknownDraft } from './draft-at-counter.ts';

/** One form of a visit. */
export interface OfForm extends OfVisit {
  readonly form: string;
}

/** There is no application of this form in the draft. */
export interface UnknownForm {
  readonly code: 'UNKNOWN_FORM';
}

type Shown<Failure extends { readonly code: string } = never> = Promise<Result<DraftView, UnknownDraft | Failure>>;

/** Opens a draft; each time is written down before anything is shown. */
export function openDraft(deps: Deps) {
  return ({ visit }: OfVisit, who: CounterStaff): Shown =>
    onDraft<DraftView, never>(deps, { visit, who }, async ({ draft, note, view }) => {
      await note({ act: 'draft.opened' });
      return ok(view(draft));
    });
}

/** Writes what is right of one fact, for all forms of the visit. */
export function correctFact(deps: Deps) {
  return (
    { visit, fact, value }: OfVisit & { readonly fact: string; readonly value: string },
    who: CounterStaff,
  ): Shown<BadValue | { readonly code: 'UNKNOWN_FACT' }> =>
    onDraft(deps, { visit, who }, async (act) => {
      const { draft, moment } = act;
      const { book } = deps.content().guidance;
      const forms = draft.applications.map(({ form }) => form);
      const checked = checkCorrection(factsOfForms(book, forms), { fact, value }, moment.businessDay);
      if (!checked.ok) return checked;
      const shown = act.values()[fact]?.value ?? null;
      const facts = withCorrection(draft.facts, { fact, value: checked.value, shown });
      return ok(await keep(deps, act, { draft: { ...draft, facts }, dealt: { act: 'draft.changed', detail: fact } }));
    });
}

/** The papers do not show who somebody is: so many more are wanted. */
interface TooFewPapers {
  readonly code: 'TOO_FEW_PAPERS';
  readonly data: { readonly more: number };
}

/** How the visitor showed who they are; no papers = it was a mistake. */
export function checkIdentity(deps: Deps) {
  return (
    { visit, papers }: OfVisit & { readonly papers: readonly IdentityPaper[] },
    who: CounterStaff,
  ): Shown<TooFewPapers> =>
    onDraft<DraftView, TooFewPapers>(deps, { visit, who }, async (act) => {
      const shown = [...new Set(papers)];
      const more = papersWanted(shown);
      if (shown.length > 0 && more > 0) return failWith('TOO_FEW_PAPERS', { more });
      const identity = shown.length === 0 ? null : { papers: shown, at: act.moment.at, staffName: who.name };
      const dealt = { act: 'draft.identity', detail: identity ? 'checked' : 'withdrawn' } as const;
      return ok(await keep(deps, act, { draft: { ...act.draft, identity }, dealt }));
    });
}

/** Before a form is put on paper. */
export function printForm(deps: Deps) {
  return ({ visit, form }: OfForm, who: CounterStaff): Shown<UnknownForm> =>
    onDraft(deps, { visit, who }, (act) =>
      changeForm(deps, act, { change: { form, printedAt: act.moment.at }, dealt: { act: 'form.printed', form } }),
    );
}

/** The form is good as it is. */
export function acceptForm(deps: Deps) {
  return ({ visit, form }: OfForm, who: CounterStaff): Shown<UnknownForm> =>
    onDraft(deps, { visit, who }, (act) =>
      changeForm(deps, act, {
        change: { form, state: 'accepted', back: null },
        dealt: { act: 'form.accepted', form },
      }),
    );
}

/** The form was not accepted. */
export function sendBackForm(deps: Deps) {
  return ({ visit, form, reason }: OfForm & { readonly reason: BackReason }, who: CounterStaff): Shown<UnknownForm> =>
    onDraft(deps, { visit, who }, (act) =>
      changeForm(deps, act, {
        change: { form, state: 'sent-back', back: reason },
        dealt: { act: 'form.sent-back', form, detail: reason },
      }),
    );
}

interface FormChange {
  readonly change: Pick<Application, 'form'> & Partial<Application>;
  readonly dealt: Dealt;
}

async function changeForm(
  deps: Deps,
  act: DraftAct,
  { change, dealt }: FormChange,
): Promise<Result<DraftView, UnknownForm>> {
  const applications = withApplication(act.draft.applications, change.form, change);
  if (!applications) return fail('UNKNOWN_FORM');
  return ok(await keep(deps, act, { draft: { ...act.draft, applications }, dealt }));
}

/** The draft last: when its file does not take it, nothing is written down of it either. */
async function keep(
  { drafts }: Deps,
  { note, view }: DraftAct,
  { draft, dealt }: { readonly draft: StoredDraft; readonly dealt: Dealt },
): Promise<DraftView> {
  await note(dealt);
  drafts.put(draft);
  return view(draft);
}
