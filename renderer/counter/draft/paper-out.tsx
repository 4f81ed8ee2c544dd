import { useEffect, useEffectEvent } from 'react';
import { FormPaper } from '../../form-paper/form-paper.tsx';
import { PrintSheets } from '../../form-paper/print-sheets.tsx';
import { Message } from '../../ui/message.tsx';
import { useDesk } from '../desk.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import type { OnPaper } from './draft-at-desk.ts';
import { loadFonts } from './load-fonts.ts';
import type { ShownDraft } from './use-draft.ts';

/** Puts the form that is asked for on paper, alone and only while it is printed; says what came of it. */
export function PaperOut({ shown }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { paper } = shown.draft;
  if (!paper) return null;
  if (paper.step === 'printing') return <Printing shown={shown} paper={paper} />;
  const failed = paper.step === 'failed';
  return (
    <Message
      pictogram={failed ? 'no' : 'print'}
      tone={failed ? 'stop' : 'note'}
      title={t(`draft.paperOut.${paper.step}`)}
    >
      {t(`draft.paperOut.rest.${paper.step}`)}
    </Message>
  );
}

function Printing({ shown, paper }: { readonly shown: ShownDraft; readonly paper: OnPaper }) {
  const t = useTexts();
  const { bridge, guidance } = useDesk();
  const { sheet, draft, forms } = shown;
  const asked = forms.find(({ form }) => form.id === paper.form);
  const said = useEffectEvent((step: OnPaper['step']) =>
    happen({ type: 'draft', move: { kind: 'paper', paper: { form: paper.form, step } } }),
  );
  useEffect(() => {
    let here = true;
    const print = async (): Promise<void> => {
      await loadFonts(document.querySelector('[data-print-sheets]')?.textContent ?? '');
      if (!here) return;
      const kind = await bridge.printPage().then(
        (outcome) => outcome.kind,
        () => 'failed' as const,
      );
      if (here) said(kind);
    };
    void print();
    return () => {
      here = false;
    };
  }, [bridge]);
  if (!asked || !guidance) return null;
  const reference = { code: asked.application.id, ticket: draft.view.ticket };
  return (
    <>
      <p role="status">{t('draft.paperOut.printing')}</p>
      <PrintSheets>
        <FormPaper form={asked.form} book={guidance.book} values={sheet.values} reference={reference} />
      </PrintSheets>
    </>
  );
}
