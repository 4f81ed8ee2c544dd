import { useState } from 'react';
import type { PagePrintOutcome } from '../../../shared/bridge.ts';
import type { Form } from '../../../shared/domain/form.ts';
import { FormPaper } from '../../form-paper/form-paper.tsx';
import { PrintOnce } from '../../form-paper/print-once.tsx';
import { localWords } from '../../i18n/local-words.ts';
import { useDesk } from '../desk.ts';
import { DeskDialog } from '../dialogs/desk-dialog.tsx';
import { Picks } from '../../ui/picks.tsx';
import { useTexts } from '../use-texts.ts';
import { PaperCame } from './paper-came.tsx';

type Step =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'printing'; readonly form: Form }
  | { readonly kind: 'came'; readonly came: PagePrintOutcome['kind'] };

/** A form to be written by hand: for whoever would rather, and the letter of proxy, which only its giver may write. */
export function BlankDialog() {
  const t = useTexts();
  const { guidance, language, bridge } = useDesk();
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const forms = guidance?.book.forms ?? [];
  const print = (letter: string): void => {
    const form = forms.find((one) => one.letter === letter);
    if (form) setStep({ kind: 'printing', form });
  };
  return (
    <DeskDialog wide title={t('draft.blankForms.title')} words={t('draft.blankForms.words')} out={t('dialog.ready')}>
      {step.kind === 'printing' && guidance && (
        <PrintOnce
          bridge={bridge}
          words={t('draft.paperOut.printing')}
          onDone={(came) => setStep({ kind: 'came', came })}
        >
          <FormPaper form={step.form} book={guidance.book} values={{}} reference={null} />
        </PrintOnce>
      )}
      {step.kind === 'came' && <PaperCame came={step.came} />}
      <Picks
        columns={2}
        picks={forms.map(({ letter, title }) => ({ id: letter, stroke: letter, words: localWords(title, language) }))}
        onPick={print}
      />
    </DeskDialog>
  );
}
