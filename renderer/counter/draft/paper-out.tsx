import { FormPaper } from '../../form-paper/form-paper.tsx';
import { PrintOnce } from '../../form-paper/print-once.tsx';
import { useDesk } from '../desk.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import type { OnPaper } from './draft-at-desk.ts';
import { PaperCame } from './paper-came.tsx';
import type { ShownDraft } from './use-draft.ts';

/** Puts the form that is asked for on paper, alone and only while it is printed; says what came of it. */
export function PaperOut({ shown }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { guidance, bridge } = useDesk();
  const { sheet, draft, forms } = shown;
  const { paper } = draft;
  if (!paper) return null;
  if (paper.step !== 'printing') return <PaperCame came={paper.step} />;
  const asked = forms.find(({ form }) => form.id === paper.form);
  if (!asked || !guidance) return null;
  const reference = { code: asked.application.id, ticket: draft.view.ticket };
  const said = (step: OnPaper['step']): void =>
    happen({ type: 'draft', move: { kind: 'paper', paper: { form: paper.form, step } } });
  return (
    <PrintOnce bridge={bridge} words={t('draft.paperOut.printing')} onDone={said}>
      <FormPaper form={asked.form} book={guidance.book} values={sheet.values} reference={reference} />
    </PrintOnce>
  );
}
