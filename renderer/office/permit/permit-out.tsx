import { permitOf } from '../../../shared/forms/permit.ts';
import { PermitPaper } from '../../form-paper/permit-paper.tsx';
import { PrintOnce } from '../../form-paper/print-once.tsx';
import { Message } from '../../ui/message.tsx';
import { useOffice } from '../office.ts';
import { happen, useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';

/** Puts the permit that is asked for on paper, alone and only while it is printed; says what came of it. */
export function PermitOut({ booking }: { readonly booking: string }) {
  const t = useTexts();
  const { bridge, book, town, today } = useOffice();
  const paper = useOfficeState((state) => state.paper);
  if (paper?.detail.booking.id !== booking) return null;
  if (paper.step !== 'printing') {
    const failed = paper.step === 'failed';
    return (
      <Message pictogram={failed ? 'no' : 'print'} tone={failed ? 'stop' : 'note'} title={t(`paper.${paper.step}`)}>
        {t(`paper.rest.${paper.step}`)}
      </Message>
    );
  }
  const permit = permitOf({ detail: paper.detail, book, office: town.office.name.ja, today });
  return (
    <PrintOnce
      bridge={bridge}
      words={t('paper.printing')}
      onDone={(step) => happen({ type: 'paper', paper: { ...paper, step } })}
    >
      <PermitPaper permit={permit} />
    </PrintOnce>
  );
}
