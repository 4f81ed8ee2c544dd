import { exportAllowed } from '../../shared/domain/staff-session.ts';
import { formRecord, type FormRecord } from '../../shared/forms/form-record.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { UnknownForm, OfForm } from './change-draft.ts';
import type { CounterStaff, Deps } from './command.ts';
import { onDraft, type UnknownDraft } from './draft-at-counter.ts';

/** One form as a file for the back office. */
export interface FormExport extends OfForm {
  readonly format: 'csv' | 'json';
}

type ExportError = UnknownDraft | UnknownForm | { readonly code: 'NO_PERMISSION' };

/** What a form says, for those who may take it out of the house; asked anew each time, whoever is signed in. */
export function exportForm(deps: Deps) {
  return ({ visit, form, format }: FormExport, who: CounterStaff): Promise<Result<FormRecord, ExportError>> =>
    onDraft<FormRecord, ExportError>(deps, { visit, who }, async ({ store, moment, draft, note, view, values }) => {
      const account = await store.staff.byId(who.id);
      if (!account || !exportAllowed(account, moment.businessDay)) return fail('NO_PERMISSION');
      const application = draft.applications.find((one) => one.form === form);
      const { book } = deps.content().guidance;
      const shape = book.forms.find(({ id }) => id === form);
      if (!application || !shape) return fail('UNKNOWN_FORM');
      await note({ act: 'form.exported', form, detail: format });
      return ok(formRecord({ book, form: shape, application, draft: view(draft), values: values() }));
    });
}
