import type { BackReason, DraftView, IdentityPaper } from '../../../shared/domain/draft.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { HubConnection } from '../../client/hub-connection.ts';
import { saveFile } from '../../client/save-file.ts';
import type { DeskError } from '../desk-error.ts';
import { run } from '../run.ts';
import type { Act } from '../state.ts';
import { happen, useCounter } from '../store.ts';
import type { Visiting } from '../visit-acts.ts';
import type { DraftMove } from './draft-at-desk.ts';

/** What a form is exported as. */
export type ExportFormat = 'csv' | 'json';

/** What staff do with the draft of the visitor who is here. */
export interface DraftActs {
  readonly openDraft: (visit: Visiting) => void;
  /** Answers whether it was taken. The panel stays open. */
  readonly correctFact: (visit: Visiting, fact: string, value: string) => Promise<boolean>;
  readonly checkIdentity: (visit: Visiting, papers: readonly IdentityPaper[]) => void;
  /** The paper follows once the hub has written it down. */
  readonly printForm: (visit: Visiting, form: string) => void;
  readonly acceptForm: (visit: Visiting, form: string) => void;
  readonly sendBackForm: (visit: Visiting, form: string, reason: BackReason) => void;
  readonly exportForm: (visit: Visiting, form: string, format: ExportFormat) => void;
  readonly eraseDraft: (visit: Visiting) => void;
}

/** The actions on drafts of a window. */
export function draftActs(connection: HubConnection): DraftActs {
  return {
    openDraft: (visit) => void open(connection, visit),
    correctFact: async (visit, fact, value) => {
      const ask = { visit: visit.visitId, fact, value };
      return changed(
        visit,
        await run('correctFact', about(visit, true), () => connection.call(({ counter }) => counter.correctFact(ask))),
      );
    },
    checkIdentity: (visit, papers) => {
      const ask = { visit: visit.visitId, papers: [...papers] };
      void change('checkIdentity', visit, () => connection.call(({ counter }) => counter.checkIdentity(ask)));
    },
    printForm: (visit, form) => void print(connection, visit, form),
    acceptForm: (visit, form) => {
      const ask = { visit: visit.visitId, form };
      void change('acceptForm', visit, () => connection.call(({ counter }) => counter.acceptForm(ask)));
    },
    sendBackForm: (visit, form, reason) => {
      const ask = { visit: visit.visitId, form, reason };
      void change('sendBackForm', visit, () => connection.call(({ counter }) => counter.sendBackForm(ask)));
    },
    exportForm: async (visit, form, format) => {
      const ask = { visit: visit.visitId, form, format };
      const answer = await run('exportForm', about(visit), () =>
        connection.call(({ counter }) => counter.exportForm(ask)),
      );
      if (answer?.ok) saveFile({ name: answer.value.fileName, text: answer.value.text, format });
    },
    eraseDraft: async (visit) => {
      const ask = { visit: visit.visitId };
      const answer = await run('eraseDraft', about(visit), () =>
        connection.call(({ counter }) => counter.eraseDraft(ask)),
      );
      if (answer?.ok) moved({ kind: 'erased', visit: visit.visitId });
    },
  };
}

const moved = (move: DraftMove): void => happen({ type: 'draft', move });

const about = ({ id, ticket }: Visiting, stay = false) => ({ stop: id, ticket, stay });

/** Opening is written down each time, so what lies open is not opened again. It holds up nothing else. */
async function open(connection: HubConnection, { visitId }: Visiting): Promise<void> {
  const { draft } = useCounter.getState();
  if (draft?.visit === visitId && draft.kind !== 'refused') return;
  moved({ kind: 'opening', visit: visitId });
  const answer = await connection.call(({ counter }) => counter.draft({ visit: visitId }));
  moved(answer.ok ? { kind: 'shown', view: answer.value } : { kind: 'refused', visit: visitId, error: answer.error });
}

/** Whether a change was made; then its picture is shown. A draft that is gone meanwhile is no longer shown. */
function changed({ visitId }: Visiting, answer: Result<DraftView, DeskError> | null): boolean {
  if (answer?.ok) moved({ kind: 'shown', view: answer.value });
  else if (answer?.error.code === 'UNKNOWN_DRAFT') moved({ kind: 'refused', visit: visitId, error: answer.error });
  return answer?.ok ?? false;
}

async function change(act: Act, visit: Visiting, ask: () => Promise<Result<DraftView, DeskError>>): Promise<boolean> {
  return changed(visit, await run(act, about(visit), ask));
}

async function print(connection: HubConnection, visit: Visiting, form: string): Promise<void> {
  const ask = { visit: visit.visitId, form };
  const written = await change('printForm', visit, () => connection.call(({ counter }) => counter.printForm(ask)));
  if (written) moved({ kind: 'paper', paper: { form, step: 'printing' } });
}
